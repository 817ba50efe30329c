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
interface WeightEntry {
  name: string;
  shape: number[];
  dtype: string;
  quantization?: { dtype: string; scale?: number; min?: number };
}

/** Tensors whose bytes lie one after another in one file, or in several. */
export interface WeightGroup {
  paths: string[];
  weights: WeightEntry[];
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
  return weightsIn(folder, JSON.parse(manifest) as WeightGroup[]);
}

/**
 * Reads the tensors that a manifest lists.
 *
 * @throws Error when a file is not of the form that the manifest says
 */
export function weightsIn(folder: string, groups: readonly WeightGroup[]): Weights {
  const weights = new Map<string, Weight>();
  for (const { paths, weights: entries } of groups) {
    const bytes = Buffer.concat(paths.map((path) => readFileSync(join(folder, path))));
    readGroup(bytes, entries, weights);
  }
  return (name) => {
    const weight = weights.get(name);
    if (!weight) throw new Error(`There is no weight ${name}.`);
    return weight;
  };
}

function readGroup(
  bytes: Buffer,
  entries: readonly WeightEntry[],
  weights: Map<string, Weight>,
): void {
  let offset = 0;
  for (const entry of entries) {
    const count = entry.shape.reduce((product, length) => product * length, 1);
    const { data, size } = readTensor(bytes.subarray(offset), entry, count);
    weights.set(entry.name, { shape: entry.shape, data });
    offset += size;
  }
  if (offset !== bytes.length) throw new Error(`${bytes.length - offset} bytes of weights unread.`);
}

/** How a tensor is stored: bytes a number takes, and how they are read. */
interface Storage {
  width: number;
  read: (bytes: Uint8Array, entry: WeightEntry) => Float32Array;
}

const STORAGE: Partial<Record<string, Storage>> = {
  uint8: { width: 1, read: dequantized },
  float32: { width: 4, read: ({ buffer }) => new Float32Array(buffer) },
};

function readTensor(
  bytes: Buffer,
  entry: WeightEntry,
  count: number,
): { data: Float32Array; size: number } {
  const storage = STORAGE[entry.quantization?.dtype ?? entry.dtype];
  if (!storage) throw new Error(`Weight ${entry.name} has an unknown type.`);
  const size = count * storage.width;
  // A copy, because a view of wider numbers must start at a multiple of their width.
  return { data: storage.read(new Uint8Array(bytes.subarray(0, size)), entry), size };
}

function dequantized(bytes: Uint8Array, { quantization }: WeightEntry): Float32Array {
  const { scale = 1, min = 0 } = quantization ?? {};
  const data = new Float32Array(bytes.length);
  // A plain loop: mapping 5.6 million bytes takes 0.4 s of a start.
  for (let i = 0; i < bytes.length; i++) data[i] = (bytes[i] ?? 0) * scale + min;
  return data;
}
