import { setImmediate as tick } from 'node:timers/promises';
import { TurnsByCaller } from './turns.js';

describe('Turns', () => {
  const refusal = () => new Error('full');
  /** Work that is noted when it begins, and ends when it is told. */
  const work = (name: string, begun: string[]) => {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    return {
      end: () => {
        end();
      },
      run: async () => {
        begun.push(name);
        await ended;
      },
    };
  };

  it('hold up nobody but the caller who asks for too much', async () => {
    const turns = new TurnsByCaller({ atOnce: 1, mostWaiting: 1 }, refusal);
    const begun: string[] = [];
    const [first, second, other] = ['first', 'second', 'other'].map((name) => work(name, begun));
    const greedy = [turns.take('greedy', first!.run), turns.take('greedy', second!.run)];
    await expect(turns.take('greedy', second!.run)).rejects.toThrow('full');
    const modest = turns.take('modest', other!.run);
    await tick();
    expect(begun).toEqual(['first', 'other']);
    for (const { end } of [first!, second!, other!]) end();
    await Promise.all([...greedy, modest]);
    expect(begun).toEqual(['first', 'other', 'second']);
  });

  it('are given one by one to what takes all of them', async () => {
    const turns = new TurnsByCaller({ atOnce: 2, mostWaiting: 5 }, refusal);
    const begun: string[] = [];
    const [heavy, light] = ['heavy', 'light'].map((name) => work(name, begun));
    const both = [turns.take('caller', heavy!.run, 2), turns.take('caller', light!.run)];
    await tick();
    expect(begun).toEqual(['heavy']);
    heavy!.end();
    light!.end();
    await Promise.all(both);
    expect(begun).toEqual(['heavy', 'light']);
  });
});
