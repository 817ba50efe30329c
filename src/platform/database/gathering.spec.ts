import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { isRush } from '../queues/rush.js';
import { Gathering } from './gathering.js';

const request = new AsyncLocalStorage<string>();

/** Doubles numbers, and tells which groups it did so for, and as part of whose request. */
function doubling() {
  const groups: number[][] = [];
  const callers: (string | undefined)[] = [];
  const gathering = new Gathering(async (numbers: readonly number[]) => {
    groups.push([...numbers]);
    callers.push(request.getStore());
    await turn();
    if (numbers.includes(13)) throw new Error('unlucky');
    return numbers.map((number) => 2 * number);
  });
  return { gathering, groups, callers };
}

describe('A gathering', () => {
  beforeEach(async () => {
    while (isRush()) await pause(50);
  });

  it('serves the first at once, and all who come meanwhile together, each with their own result', async () => {
    const { gathering, groups } = doubling();
    const results = await Promise.all([1, 2, 3, 4].map((number) => gathering.add(number)));
    expect(results).toEqual([2, 4, 6, 8]);
    expect(groups).toEqual([[1], [2, 3, 4]]);
    expect(await gathering.add(5)).toBe(10);
  });

  it('serves who comes alone as part of their request, and a group as part of nobody’s', async () => {
    const { gathering, callers } = doubling();
    await Promise.all(
      ['ada', 'bob', 'eve'].map((name, i) => request.run(name, () => gathering.add(i))),
    );
    expect(callers).toEqual(['ada', undefined]);
  });

  it('waits a moment for others in a rush', async () => {
    const { gathering, groups } = doubling();
    while (!isRush());
    const first = gathering.add(1);
    await pause(1);
    expect(await Promise.all([first, gathering.add(2)])).toEqual([2, 4]);
    expect(groups).toEqual([[1, 2]]);
  });

  it('tells everybody in a group what went wrong, and serves on', async () => {
    const { gathering } = doubling();
    const outcomes = await Promise.allSettled([1, 12, 13].map((number) => gathering.add(number)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await gathering.add(3)).toBe(6);
  });

  it('never asks for more rows than one statement holds', async () => {
    const { gathering, groups } = doubling();
    const numbers = Array.from({ length: 250 }, (_, i) => 1000 + i);
    expect(await Promise.all(numbers.map((number) => gathering.add(number)))).toEqual(
      numbers.map((number) => 2 * number),
    );
    expect(groups.map(({ length }) => length)).toEqual([1, 100, 100, 49]);
  });
});
