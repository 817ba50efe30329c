import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { restrictDecoder } from '../../../src/face/engine/picture/decode.js';
import { cardOf } from '../../../src/face/engine/embedder/cards.js';
import { Environment } from '../../../src/platform/config/environment.js';
import type { Box, SpoofScores } from '../../../src/face/engine/face-engine.js';
import { loadNetworks } from '../../../src/face/engine/backends/load-networks.js';
import { analyse } from '../../../src/face/engine/pipeline.js';

/** Whether the backends give the same descriptors and scores: prints, as JSON, the distance on each of the library's six photographs. */
const PHOTOS = [1, 2, 3, 4, 5, 6];
const OPTIONS = { maxPixels: 50_000_000, spoof: true };

const library = dirname(
  createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json'),
);

restrictDecoder();
const card = cardOf(process.argv[2] ?? new Environment().FACE_EMBEDDER);
const onnx = await loadNetworks('onnx', card);
const wasm = await loadNetworks('wasm', card);

const comparisons = [];
for (const number of PHOTOS) {
  const photo = readFileSync(join(library, 'demo', `sample${number}.jpg`));
  const native = await analyse(onnx, photo, OPTIONS);
  const reference = await analyse(wasm, photo, OPTIONS);
  comparisons.push({
    photo: number,
    descriptor: distanceOf(native.face?.descriptor, reference.face?.descriptor),
    box: distanceOf(cornersOf(native.face?.box), cornersOf(reference.face?.box)),
    spoof: distanceOf(scoresOf(native.spoof), scoresOf(reference.spoof)),
    scores: scoresOf(native.spoof),
  });
}
console.log(JSON.stringify(comparisons));

/** Euclidean; null when one of the two saw no face. */
function distanceOf(one?: ArrayLike<number>, other?: ArrayLike<number>): number | null {
  if (!one || !other) return null;
  return Math.hypot(...Array.from(one, (value, i) => value - (other[i] ?? 0)));
}

function cornersOf(box?: Box): number[] | undefined {
  return box && [box.x, box.y, box.width, box.height];
}

function scoresOf(spoof: SpoofScores | null): number[] | undefined {
  return spoof ? [spoof.real, spoof.live] : undefined;
}
