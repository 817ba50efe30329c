import { MemoryContents } from './memory-contents.js';
import type { Member } from '../member.js';

const LENGTH = 128;

/** A template along one axis. */
const template = (axis: number): Float32Array => {
  const row = new Float32Array(LENGTH);
  row[axis] = 1;
  return row;
};

const member = (userId: string, axis: number, more: Partial<Member> = {}): Member => ({
  userId,
  template: template(axis),
  verified: 5,
  active: true,
  ...more,
});

describe('MemoryContents', () => {
  const idsNear = async (contents: MemoryContents, axis: number) => ({
    matched: (await contents.nearest(template(axis), 9)).map(({ userId }) => userId),
    all: (await contents.nearestOfAll(template(axis), 9)).map(({ userId }) => userId),
  });

  it('matches active people with enough pictures, and knows the others all the same', async () => {
    const contents = new MemoryContents(5, LENGTH);
    contents.put(member('EMP001', 1));
    contents.put(member('EMP002', 2, { verified: 4 }));
    contents.put(member('EMP003', 3, { active: false }));

    expect(contents.size).toBe(1);
    expect(contents.sizeOfAll).toBe(3);
    expect(contents.pictures).toBe(14);
    const near = await idsNear(contents, 3);
    expect(near.matched).toEqual(['EMP001']);
    expect(near.all[0]).toBe('EMP003');
    expect(new Set(near.all)).toEqual(new Set(['EMP001', 'EMP002', 'EMP003']));
  });

  it('moves people whose standing changes, and counts nobody twice', async () => {
    const contents = new MemoryContents(5, LENGTH);
    contents.put(member('EMP001', 1, { active: false }));
    contents.put(member('EMP001', 1));
    expect([contents.size, contents.sizeOfAll]).toEqual([1, 1]);
    contents.put(member('EMP001', 1, { verified: 3 }));
    expect([contents.size, contents.sizeOfAll, contents.pictures]).toEqual([0, 1, 3]);
    contents.delete('EMP001');
    expect(contents.pictures).toBe(0);
    expect(await idsNear(contents, 1)).toEqual({ matched: [], all: [] });
  });
});
