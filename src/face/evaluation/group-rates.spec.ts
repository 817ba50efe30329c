import { groupRatesOf } from './group-rates.js';

const trial = (name: string, person: number | null, ...distances: number[]) => ({
  name,
  person,
  file: `${name}.jpg`,
  distances: Float64Array.from(distances),
});
const rule = { engineThreshold: 0.4, threshold: 0.4, margin: 0.05 };

describe('groupRatesOf', () => {
  const trials = [
    trial('Ada', 0, 0.2, 0.9),
    trial('Ada', 0, 0.35, 0.38),
    trial('Ben', 1, 0.2, 0.5),
    trial('Cem', null, 0.39, 0.9),
    trial('Dora', null, 0.8, 0.9),
  ];
  const groups = new Map([
    ['Ada', 'north'],
    ['Ben', 'south'],
    ['Cem', 'south'],
    ['Zoe', 'empty'],
  ]);

  it('tells each group by those who are in it, and who is near somebody else', () => {
    expect(groupRatesOf([{ rule, trials }], groups)).toEqual({
      north: {
        people: 1,
        probes: 2,
        strangers: 0,
        tpir: 0.5,
        wrong_identity: 0,
        fpir: null,
        near_others: 0.5,
      },
      south: {
        people: 2,
        probes: 1,
        strangers: 1,
        tpir: 0,
        wrong_identity: 1,
        fpir: 1,
        near_others: 1,
      },
      empty: {
        people: 0,
        probes: 0,
        strangers: 0,
        tpir: null,
        wrong_identity: null,
        fpir: null,
        near_others: null,
      },
    });
  });

  it('is empty without groups', () => {
    expect(groupRatesOf([{ rule, trials }], new Map())).toEqual({});
  });
});
