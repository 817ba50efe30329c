import type { Backend } from '../../src/face/engine/face-engine.js';
import { rounded } from '../harness/timing.js';
import { startPool } from './worker-pool.js';

const PICTURES_PER_WORKER = 12;
const MEGABYTE = 2 ** 20;

/** Resident megabytes of a process with so many workers that have all read pictures, spoof scores included. */
export async function measureMemory(
  backend: Backend,
  embedder: string,
  photo: Uint8Array,
  workers: number,
): Promise<number> {
  const engine = await startPool(backend, embedder, workers, Infinity);
  const pictures = Array.from({ length: workers * PICTURES_PER_WORKER });
  await Promise.all(pictures.map(() => engine.analyse(photo, { spoof: true })));
  const resident = rounded(process.memoryUsage.rss() / MEGABYTE);
  await engine.close();
  return resident;
}
