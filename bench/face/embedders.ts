import { cardOf } from '../../src/face/engine/embedder/cards.js';
import { loadNetworks } from '../../src/face/engine/backends/load-networks.js';
import type { Backend } from '../../src/face/engine/face-engine.js';
import { analyse } from '../../src/face/engine/pipeline.js';
import { restrictDecoder } from '../../src/face/engine/picture/decode.js';
import { timesOf, timing, type Timing } from '../harness/timing.js';

/** Of the networks that come with the service; the second is the reference. */
export const EMBEDDERS = ['faceplugin', 'face-api'] as const;

const ROUNDS = 300;
const WARM_UPS = 20;
const MAX_PIXELS = 50_000_000;

/** The whole way from the encoded picture to the descriptor, by each network in turns, so that whatever else the machine does slows both. */
export async function measureEmbedders(backend: Backend, photo: Uint8Array): Promise<Timing[]> {
  restrictDecoder();
  const runs = await Promise.all(
    EMBEDDERS.map(async (embedder) => {
      const networks = await loadNetworks(backend, cardOf(embedder));
      return () => analyse(networks, photo, { maxPixels: MAX_PIXELS });
    }),
  );
  for (const run of runs) await timesOf(WARM_UPS, 0, run);
  const times = runs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, run] of runs.entries()) times[i]?.push(...(await timesOf(1, 0, run)));
  }
  return times.map(timing);
}
