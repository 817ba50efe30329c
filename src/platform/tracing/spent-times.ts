import { AsyncLocalStorage } from 'node:async_hooks';

/** Milliseconds by the name of the part; of a part that came more than once, all of it. */
export type SpentTimes = Map<string, number>;

const measured = new AsyncLocalStorage<SpentTimes>();

/** What the parts of the present request took so far; undefined where nobody asked. */
export const presentTimes = (): SpentTimes | undefined => measured.getStore();

/** Runs `work`, and adds what the parts of it take to `times`. */
export const measuring = <T>(times: SpentTimes, work: () => T): T => measured.run(times, work);

/** The same work, which notes how long it took. */
export function timed<T>(name: string, work: () => Promise<T>): () => Promise<T> {
  const times = presentTimes();
  if (!times) return work;
  return async () => {
    const startedAt = performance.now();
    try {
      return await work();
    } finally {
      addTime(times, name, performance.now() - startedAt);
    }
  };
}

export function addTime(times: SpentTimes, name: string, ms: number): void {
  times.set(name, (times.get(name) ?? 0) + ms);
}
