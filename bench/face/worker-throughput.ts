import type { Backend } from '../../src/face/engine/face-engine.js';
import { rounded } from '../harness/timing.js';
import { startPool } from './worker-pool.js';

const PICTURES_PER_WORKER = 150;
const WARM_UPS_PER_WORKER = 15;

/** Photographs a second through a pool that is never short of work. */
export async function measureWorkers(
  backend: Backend,
  embedder: string,
  photo: Uint8Array,
  workers: number,
): Promise<number> {
  const engine = await startPool(backend, embedder, workers, workers * PICTURES_PER_WORKER);
  const analyse = (count: number) =>
    Promise.all(Array.from({ length: count }, () => engine.analyse(photo)));
  await analyse(workers * WARM_UPS_PER_WORKER);
  const start = performance.now();
  await analyse(workers * PICTURES_PER_WORKER);
  const seconds = (performance.now() - start) / 1000;
  await engine.close();
  return rounded((workers * PICTURES_PER_WORKER) / seconds);
}
