/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is bounded by the dimensions */
import { createCipheriv } from 'node:crypto';

/** Turns pairs of coordinates by an angle each. */
interface Layer {
  /** All coordinates in a random order: the first and the second are a pair, the third and the fourth, and so on. */
  readonly order: Uint16Array;
  readonly cosines: Float64Array;
  readonly sines: Float64Array;
}

/** After log2 of 1,024 layers each coordinate depends on all; twice as many and some leave nothing to be seen of the first. */
const LAYERS = 24;

const WORD = 4;
const WORDS = 2 ** 32;

/**
 * A random rotation of a space (Kac’s walk, in layers): an orthogonal map, so that lengths and distances stay, made of 12
 * turns for each dimension instead of a matrix of as many numbers as dimensions squared.
 */
export class RandomRotation {
  private readonly layers: readonly Layer[];

  /** @param seed 32 bytes; the same make the same rotation */
  constructor(seed: Buffer, dimensions: number) {
    const next = randomWords(seed, LAYERS * 2 * dimensions);
    this.layers = Array.from({ length: LAYERS }, () => newLayer(next, dimensions));
  }

  turn(vector: Float32Array): Float32Array {
    const turned = Float64Array.from(vector);
    for (const layer of this.layers) turnPairs(turned, layer);
    return Float32Array.from(turned);
  }
}

function turnPairs(vector: Float64Array, { order, cosines, sines }: Layer): void {
  for (let pair = 0; 2 * pair + 1 < order.length; pair++) {
    const [i, j] = [order[2 * pair]!, order[2 * pair + 1]!];
    const [x, y] = [vector[i]!, vector[j]!];
    vector[i] = cosines[pair]! * x - sines[pair]! * y;
    vector[j] = sines[pair]! * x + cosines[pair]! * y;
  }
}

function newLayer(next: () => number, dimensions: number): Layer {
  const order = Uint16Array.from({ length: dimensions }, (_, i) => i);
  for (let i = dimensions - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const angles = Float64Array.from({ length: dimensions >> 1 }, () => 2 * Math.PI * next());
  return { order, cosines: angles.map(Math.cos), sines: angles.map(Math.sin) };
}

/** Numbers of 0 to 1, 1 excluded, from the key stream of AES-256-CTR. */
function randomWords(seed: Buffer, count: number): () => number {
  const cipher = createCipheriv('aes-256-ctr', seed, Buffer.alloc(16));
  const bytes = cipher.update(Buffer.alloc(WORD * count));
  let read = 0;
  return () => bytes.readUInt32LE(WORD * read++) / WORDS;
}
