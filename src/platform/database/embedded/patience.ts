import { setTimeout } from 'node:timers/promises';
import { QueryFailedError } from 'typeorm';
import { SECOND } from '../../time/duration.js';

/** How long another process may keep the file locked before we give up, and how often we look, ms. */
const PATIENCE = 5 * SECOND;
const SHORTEST_PAUSE = 1;
const LONGEST_PAUSE = 50;

/** Tries again while another process writes. Its library would wait as well, but block every request meanwhile. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE;
  for (let pause = SHORTEST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await setTimeout(pause);
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { code?: string }).code === 'SQLITE_BUSY';
