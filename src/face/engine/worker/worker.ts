import { workerData } from 'node:worker_threads';
import { restrictDecoder } from '../picture/decode.js';
import { describingCard } from '../embedder/cards.js';
import { UnreadablePicture } from '../face-engine.js';
import type { FaceNetworks } from '../face-networks.js';
import { loadNetworks } from '../backends/load-networks.js';
import { analyse } from '../pipeline.js';
import { warmUp } from './warm-up.js';
import type { WorkerAnswer, WorkerSettings, WorkerTask } from './worker-task.js';

const { backend, embedder, maxPixels } = settings();

let loading: Promise<FaceNetworks> | undefined;

restrictDecoder();

/**
 * The pool waits for this promise before it sends a picture, so a replaced worker is warm too. When loading fails the worker
 * still starts: the failure is the answer to its tasks, and each task tries again.
 */
export default networks().then(
  () => answer,
  () => answer,
);

async function answer(task: WorkerTask): Promise<WorkerAnswer> {
  const loaded = await networks();
  if (!task) return { ready: true };
  if (process.hrtime.bigint() > task.deadline) return { late: true };
  try {
    const startedAt = performance.now();
    const analysis = await analyse(loaded, task.picture, { ...task.options, maxPixels });
    return { analysis: { ...analysis, ms: performance.now() - startedAt } };
  } catch (error) {
    if (error instanceof UnreadablePicture) return { unreadable: error.message };
    throw error;
  }
}

function networks(): Promise<FaceNetworks> {
  loading ??= load();
  return loading;
}

async function load(): Promise<FaceNetworks> {
  try {
    const loaded = await loadNetworks(backend, describingCard(embedder));
    await warmUp(loaded);
    return loaded;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

function settings(): WorkerSettings {
  // The pool that starts this file types what it hands over.
  return workerData as WorkerSettings;
}
