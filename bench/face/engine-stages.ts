import { restrictDecoder } from '../../src/face/engine/picture/decode.js';
import { cardOf } from '../../src/face/engine/embedder/cards.js';
import type { Backend } from '../../src/face/engine/face-engine.js';
import type { FaceNetworks } from '../../src/face/engine/face-networks.js';
import { loadNetworks } from '../../src/face/engine/backends/load-networks.js';
import { analyse } from '../../src/face/engine/pipeline.js';
import { STAGES, type Stage } from '../../src/face/engine/stage.js';
import { warmUp } from '../../src/face/engine/worker/warm-up.js';
import { rounded, timesOf, timing, type Timing } from '../harness/timing.js';

const WARM_UPS = 20;
const MAX_PIXELS = 50_000_000;
const SPOOF_RUNS = 100;
const MEGABYTE = 2 ** 20;

export interface BackendFigures {
  backend: Backend;
  boot_ms: number;
  total: Timing;
  stages: Record<Stage, Timing>;
  /** Total with the scores against spoofs, which the door asks for unless liveness_mode is off. */
  with_spoof: Timing;
  /** Resident memory after so many runs, whole process. */
  rss_mb: Record<string, number>;
}

/**
 * The whole way from the encoded picture to the descriptor, in this thread.
 *
 * @param checkpoints numbers of runs after which memory is read; the last is the number of runs
 */
export async function measureBackend(
  backend: Backend,
  embedder: string,
  photo: Uint8Array,
  checkpoints: readonly number[],
): Promise<BackendFigures> {
  restrictDecoder();
  const start = performance.now();
  const networks = await loadNetworks(backend, cardOf(embedder));
  await warmUp(networks);
  const bootMs = performance.now() - start;
  for (let i = 0; i < WARM_UPS; i++) await analyse(networks, photo, { maxPixels: MAX_PIXELS });

  const totals: number[] = [];
  const laps: Record<Stage, number[]> = {
    decode: [],
    detect: [],
    landmarks: [],
    chip: [],
    describe: [],
  };
  const rss: Record<string, number> = {};
  for (let run = 1; run <= Math.max(...checkpoints); run++) {
    totals.push(await lapped(networks, photo, laps));
    if (checkpoints.includes(run)) rss[run] = rounded(process.memoryUsage.rss() / MEGABYTE);
  }
  const withSpoof = await timesOf(SPOOF_RUNS, WARM_UPS, () =>
    analyse(networks, photo, { maxPixels: MAX_PIXELS, spoof: true }),
  );
  return {
    backend,
    boot_ms: rounded(bootMs),
    total: timing(totals),
    stages: mapStages((stage) => timing(laps[stage])),
    with_spoof: timing(withSpoof),
    rss_mb: rss,
  };
}

/** Analyses once; adds what each stage took to its laps. */
async function lapped(
  networks: FaceNetworks,
  photo: Uint8Array,
  laps: Record<Stage, number[]>,
): Promise<number> {
  const start = performance.now();
  const took = mapStages(() => 0);
  let last = start;
  const onStage = (stage: Stage) => {
    const now = performance.now();
    took[stage] += now - last;
    last = now;
  };
  await analyse(networks, photo, { maxPixels: MAX_PIXELS, onStage });
  const total = performance.now() - start;
  for (const stage of STAGES) laps[stage].push(took[stage]);
  return total;
}

function mapStages<T>(value: (stage: Stage) => T): Record<Stage, T> {
  return {
    decode: value('decode'),
    detect: value('detect'),
    landmarks: value('landmarks'),
    chip: value('chip'),
    describe: value('describe'),
  };
}
