import type { Backend } from '../../src/face/engine/face-engine.js';
import { WorkerFaceEngine } from '../../src/face/engine/worker/worker-face-engine.js';
import { MOST_PIXELS } from '../../src/platform/pictures/picture-size.js';

/** @param maxWaiting pictures that may wait */
export const startPool = (
  backend: Backend,
  embedder: string,
  workers: number,
  maxWaiting: number,
): Promise<WorkerFaceEngine> =>
  WorkerFaceEngine.start({
    backend,
    embedder,
    workers,
    maxWaiting,
    maxPixels: MOST_PIXELS,
    log: (message) => {
      console.error(message);
    },
  });
