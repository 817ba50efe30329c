import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { weightsIn, type WeightEntry, type WeightGroup, type Weights } from './model-weights.js';

/** The networks against spoofs, by the names of their files. */
export type SpoofModelName = 'antispoof' | 'liveness';

/** A network as TensorFlow's converter stores it. */
export interface SpoofModel {
  /** The graph of operators, for TensorFlow's eyes. */
  readonly topology: object;
  readonly entries: readonly WeightEntry[];
  /** The weights as they are in the file. */
  readonly bytes: Buffer;
  /** The same by name, as numbers. */
  readonly weights: Weights;
}

interface GraphFile {
  modelTopology: object;
  weightsManifest: [WeightGroup];
}

/**
 * Reads one of the two networks that @vladmandic/human brings along. Nothing else of that library is loaded.
 *
 * @throws Error when the files are not of the expected form
 */
export function readSpoofModel(name: SpoofModelName): SpoofModel {
  // The library keeps its manifest to itself, so its entry shows the way.
  const entry = createRequire(import.meta.url).resolve('@vladmandic/human');
  const folder = join(dirname(entry), '..', 'models');
  // The file belongs to an exact version of the library, and every length is checked as it is read.
  const graph = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as GraphFile;
  const [group] = graph.weightsManifest;
  return {
    topology: graph.modelTopology,
    entries: group.weights,
    bytes: Buffer.concat(group.paths.map((path) => readFileSync(join(folder, path)))),
    weights: weightsIn(folder, [group]),
  };
}
