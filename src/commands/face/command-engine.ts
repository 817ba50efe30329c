import { availableParallelism } from 'node:os';
import { readEnvironment } from '../../platform/config/environment.js';
import { MOST_PIXELS } from '../../platform/pictures/picture-size.js';
import { BACKENDS, type Backend, type FaceEngine } from '../../face/engine/face-engine.js';
import type { DistanceFigures } from '../../face/engine/embedder/distance-scale.js';
import { WorkerFaceEngine } from '../../face/engine/worker/worker-face-engine.js';
import { UsageError, type Options } from '../command.js';

/** The network that `--embedder` names, or else FACE_EMBEDDER. @throws BadEnvironment */
export function embedderOf({ embedder }: Options): string {
  return typeof embedder === 'string' ? embedder : readEnvironment().FACE_EMBEDDER;
}

/** Which engine is meant. */
export const ENGINE_OPTIONS = {
  backend: { type: 'string', default: 'auto', help: `auto, ${BACKENDS.join(', ')}` },
  embedder: {
    type: 'string',
    help: 'the network, as FACE_EMBEDDER names it; that of FACE_EMBEDDER',
  },
} as const;

/**
 * The engine that `--backend` and `--embedder` name, on all cores.
 *
 * @param distances in place of those on the network's card
 * @throws UsageError BadNetworkFile
 */
export function engineFor(
  options: Options,
  distances: DistanceFigures | null = null,
): Promise<FaceEngine> {
  return WorkerFaceEngine.start({
    backend: backendOf(options),
    embedder: embedderOf(options),
    distances,
    workers: availableParallelism(),
    maxWaiting: Infinity,
    maxPixels: MOST_PIXELS,
    log: console.error,
  });
}

function backendOf({ backend }: Options): 'auto' | Backend {
  const known = (['auto', ...BACKENDS] as const).find((name) => name === backend);
  if (!known) throw new UsageError(`--backend is one of auto, ${BACKENDS.join(', ')}`);
  return known;
}
