import { readFileSync } from 'node:fs';
import type { Backend } from '../../src/face/engine/face-engine.js';
import { measureBackend } from './engine-stages.js';
import { measureEmbedders } from './embedders.js';
import { measureHeic } from './heic-cost.js';
import { loadStock } from './library-pipeline.js';
import { measureMemory } from './worker-memory.js';
import { measureWorkers } from './worker-throughput.js';
import { timesOf, timing, type Timing } from '../harness/timing.js';

interface NetworkTask {
  backend: Backend;
  /** As FACE_EMBEDDER names it. */
  embedder: string;
  photo: string;
}

/** One measurement, in a process of its own so that memory and warm code are not shared. */
export type FaceTask =
  | (NetworkTask & { measure: 'backend'; checkpoints: readonly number[] })
  | (NetworkTask & { measure: 'workers' | 'memory'; workers: number })
  | { measure: 'embedders'; backend: Backend; photo: string }
  | { measure: 'heic'; photo: string }
  | { measure: 'stock'; photo: string; runs: number };

const STOCK_WARM_UPS = 3;

process.once('message', (task: FaceTask) => {
  perform(task).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error).split('\n', 1)[0] }),
  );
});

async function perform(task: FaceTask): Promise<unknown> {
  const photo = readFileSync(task.photo);
  switch (task.measure) {
    case 'backend':
      return measureBackend(task.backend, task.embedder, photo, task.checkpoints);
    case 'workers':
      return measureWorkers(task.backend, task.embedder, photo, task.workers);
    case 'memory':
      return measureMemory(task.backend, task.embedder, photo, task.workers);
    case 'embedders':
      return measureEmbedders(task.backend, photo);
    case 'heic':
      return measureHeic(photo);
    case 'stock':
      return measureStock(photo, task.runs);
  }
}

async function measureStock(photo: Uint8Array, runs: number): Promise<Timing> {
  const describe = await loadStock();
  return timing(await timesOf(runs, STOCK_WARM_UPS, () => describe(photo)));
}
