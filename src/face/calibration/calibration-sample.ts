import type { FaceEngine } from '../engine/face-engine.js';
import { describeAll, type DescribingOptions } from '../evaluation/describe-all.js';
import type { Sample } from './impostors.js';
import type { Photographs } from '../evaluation/photographs.js';

/** Describes the photographs to calibrate with; those without a face are left out. */
export async function sampleOf(
  engine: FaceEngine,
  { people, strangers }: Photographs,
  options: DescribingOptions,
): Promise<Sample> {
  const files = [...people, ...strangers].flatMap((identity) => identity.files);
  const descriptors = await describeAll(engine, files, options);
  const facesIn = (paths: readonly string[]) =>
    paths.map((path) => descriptors.get(path)).filter((face) => face instanceof Float32Array);
  return {
    people: people.map((identity) => facesIn(identity.files)),
    strangers: strangers.flatMap((identity) => facesIn(identity.files)),
  };
}
