import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A trained tensor in the library's layout. */
export interface Weight {
  shape: readonly number[];
  data: Float32Array;
}

/** The tensors of one network, by name. */
export type Weights = (name: string) => Weight;

/** One tensor as the manifest describes it. */
interface Entry {
  name: string;
  shape: number[];
  dtype: string;
  quantization?: { dtype: string; scale: number; min: number };
}

interface Group {
  paths: string[];
  weights: Entry[];
}

/** Where the face library keeps its trained networks, from whatever directory the process was started. */
export function modelFolder(): string {
  const library = createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json');
  return join(dirname(library), 'model');
}

/**
 * Reads a network's weights. The library stores the tensors one after another, some as bytes with a scale and an offset,
 * some as they are.
 *
 * @param model name of the files, such as `face_recognition_model`
 * @throws Error when the files are not of the expected form
 */
export function readWeights(model: string): Weights {
  const folder = modelFolder();
  const manifest = readFileSync(join(folder, `${model}-weights_manifest.json`), 'utf8');
  // The file belongs to an exact version of the library, and every length is checked below.
  const groups = JSON.parse(manifest) as Group[];
  const weights = new Map<string, Weight>();
  for (const { paths, weights: entries } of groups) {
    const bytes = Buffer.concat(paths.map((path) => readFileSync(join(folder, path))));
    readGroup(bytes, entries, weights);
  }
  return (name) => {
    const weight = weights.get(name);
    if (!weight) throw new Error(`${model} has no weight ${name}.`);
    return weight;
  };
}

function readGroup(bytes: Buffer, entries: readonly Entry[], weights: Map<string, Weight>): void {
  let offset = 0;
  for (const entry of entries) {
    const count = entry.shape.reduce((product, length) => product * length, 1);
    const { data, size } = readTensor(bytes.subarray(offset), entry, count);
    weights.set(entry.name, { shape: entry.shape, data });
    offset += size;
  }
  if (offset !== bytes.length) throw new Error(`${bytes.length - offset} bytes of weights unread.`);
}

function readTensor(
  bytes: Buffer,
  { name, dtype, quantization }: Entry,
  count: number,
): { data: Float32Array; size: number } {
  if (quantization?.dtype === 'uint8') {
    return { data: dequantized(bytes.subarray(0, count), quantization), size: count };
  }
  if (quantization ?? dtype !== 'float32') throw new Error(`Weight ${name} has an unknown type.`);
  const size = count * Float32Array.BYTES_PER_ELEMENT;
  // A copy, because a view of 32-bit numbers must start at a multiple of four.
  return { data: new Float32Array(new Uint8Array(bytes.subarray(0, size)).buffer), size };
}

function dequantized(bytes: Uint8Array, { scale, min }: { scale: number; min: number }) {
  const data = new Float32Array(bytes.length);
  // A plain loop: mapping 5.6 million bytes takes 0.4 s of a start.
  for (let i = 0; i < bytes.length; i++) data[i] = (bytes[i] ?? 0) * scale + min;
  return data;
}
