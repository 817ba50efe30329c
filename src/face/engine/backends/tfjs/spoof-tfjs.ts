import type * as TensorFlow from '@tensorflow/tfjs';
import { readSpoofModel, type SpoofModelName } from '../spoof-model.js';
import type { FaceLibrary } from './face-library.js';

type Tensor = ReturnType<FaceLibrary['tf']['tensor']>;

/** A network against spoofs: from [1, side, side, 3] of 0 to 1 to its only output. */
export type SpoofGraph = (input: Tensor) => Tensor;

/** Loads one of the two networks into the TensorFlow that the face library was built for. */
export async function loadSpoofModel(
  library: FaceLibrary,
  name: SpoofModelName,
): Promise<SpoofGraph> {
  // The face library brings all of TensorFlow along, and tells only of the part that it uses.
  const tf = library.tf as unknown as typeof TensorFlow;
  const { topology, entries, bytes } = readSpoofModel(name);
  const model = await tf.loadGraphModel(
    tf.io.fromMemory({
      modelTopology: topology,
      weightSpecs: entries as TensorFlow.io.WeightsManifestEntry[],
      weightData: new Uint8Array(bytes).buffer,
    }),
  );
  return (input) => model.execute(input as unknown as TensorFlow.Tensor) as unknown as Tensor;
}
