import { NearPairs } from './near-pairs.js';

const neighbours = (distances: Record<string, number>) =>
  Object.entries(distances).map(([userId, distance]) => ({ userId, distance }));

describe('NearPairs', () => {
  const pairs = new NearPairs();
  beforeEach(() => {
    for (const id of ['ana', 'bea', 'cleo']) pairs.delete(id);
    pairs.put('bea', neighbours({ bea: 0, ana: 0.28, cleo: 0.4 }), 0.3);
  });

  it('keeps those within the limit, whoever came later', () => {
    expect(pairs.within(0.3)).toEqual([{ userIds: ['ana', 'bea'], distance: 0.28 }]);
    expect([pairs.has('ana', 'bea', 0.3), pairs.has('bea', 'cleo', 0.3)]).toEqual([true, false]);
  });

  it('forgets a pair that the limit of more people does not reach', () => {
    expect(pairs.within(0.27)).toEqual([]);
    expect(pairs.has('bea', 'ana', 0.27)).toBe(false);
  });

  it('forgets both sides when one is gone, or recognised no more', () => {
    pairs.put('ana', neighbours({ bea: 0.28 }), 0.3);
    expect(pairs.within(1)).toEqual([]);
  });

  it('puts the nearest first', () => {
    pairs.put('cleo', neighbours({ cleo: 0, bea: 0.2, ana: 0.29 }), 0.3);
    expect(pairs.within(0.3).map(({ userIds }) => userIds.join())).toEqual([
      'bea,cleo',
      'ana,bea',
      'ana,cleo',
    ]);
  });
});
