import { readFileSync } from 'node:fs';
import type { Backend } from '../../src/face/engine/face-engine.js';
import { measureBackend } from './engine-stages.js';
import { loadStock } from './library-pipeline.js';
import { measureWorkers } from './worker-throughput.js';
import { timesOf, timing } from '../harness/timing.js';

interface NetworkTask {
  backend: Backend;
  /** As FACE_EMBEDDER names it. */
  embedder: string;
  photo: string;
}

/** One measurement, in a process of its own so that memory and warm code are not shared. */
export type FaceTask =
  | (NetworkTask & { measure: 'backend'; checkpoints: readonly number[] })
  | (NetworkTask & { measure: 'workers'; workers: number })
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
  if (task.measure !== 'stock') {
    const { backend, embedder } = task;
    return task.measure === 'backend'
      ? measureBackend(backend, embedder, photo, task.checkpoints)
      : measureWorkers(backend, embedder, photo, task.workers);
  }
  const describe = await loadStock();
  return timing(await timesOf(task.runs, STOCK_WARM_UPS, () => describe(photo)));
}
