import { setTimeout } from 'node:timers/promises';

/** Milliseconds. */
const PATIENCE = 20_000;

/** Tries until it does not throw. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    try {
      return await attempt();
    } catch {
      await setTimeout(50);
    }
  }
  return attempt();
}
