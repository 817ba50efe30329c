import type * as TensorFlow from '@tensorflow/tfjs';
import type * as FaceApi from '@vladmandic/face-api';
import type { ModelCard } from '../../embedder/model-card.js';
import { readNetwork, type NetworkFile } from '../../embedder/network-file.js';
import { LANDMARK_SIDE, LIVENESS_SIDE, type FaceNetworks } from '../../face-networks.js';
import { livenessNetwork } from '../../spoof/liveness-network.js';
import { modelFolder } from '../model-weights.js';
import type { FaceLibrary } from './face-library.js';
import { OnnxInterpreter } from './onnx-interpreter.js';

type Tensor = FaceApi.tf.Tensor;
type MobilenetParams = Parameters<FaceApi.TinyFaceDetector['runMobilenet']>[1];

/** The detector's own mean; the other two networks subtract theirs themselves. */
const DETECTOR_MEAN_RGB = [117.001, 114.697, 97.404];

/** From planes [3, height, width] to the library's pixels [height, width, 3]. */
const INTERLEAVE = [1, 2, 0];

/** Back from the detector's [rows, columns, 25]. */
const SEPARATE = [2, 0, 1];

/** The face library itself, and networks of .onnx files beside it, on whichever TensorFlow backend the face library was built for. Every tensor is disposed of with its call. */
export class TfjsNetworks implements FaceNetworks {
  private constructor(
    readonly card: ModelCard,
    private readonly library: FaceLibrary,
    /** Null where the face library's own network describes. */
    private readonly describer: OnnxInterpreter | null,
    private readonly liveness: OnnxInterpreter,
  ) {}

  /** @param library after its backend is ready */
  static async load(library: FaceLibrary, card: ModelCard): Promise<TfjsNetworks> {
    const folder = modelFolder();
    await library.nets.tinyFaceDetector.loadFromDisk(folder);
    await library.nets.faceLandmark68Net.loadFromDisk(folder);
    if (!card.file) await library.nets.faceRecognitionNet.loadFromDisk(folder);
    // The face library brings all of TensorFlow along, and tells only of the part that it uses.
    const tf = library.tf as unknown as typeof TensorFlow;
    const open = (file: NetworkFile) => OnnxInterpreter.load(tf, readNetwork(file));
    return new TfjsNetworks(card, library, card.file && open(card.file), open(livenessNetwork()));
  }

  /** Not by the library's own `forwardInput`: that one knows squares only. */
  async detect(planes: Float32Array, width: number, height: number): Promise<Float32Array> {
    const { tf, nets } = this.library;
    const { params } = nets.tinyFaceDetector;
    // Its weights have separable convolutions, which is what tells the two kinds of parameters apart.
    if (!params || !('conv1' in params)) throw new Error('The detector is not loaded.');
    return this.numbersOf(() => {
      const pixels = this.pixels(planes, width, height);
      const centred = tf.sub(pixels, tf.tensor1d(DETECTOR_MEAN_RGB));
      const input = tf.expandDims<FaceApi.tf.Tensor4D>(tf.div(centred, 255));
      const output = nets.tinyFaceDetector.runMobilenet(input, params as MobilenetParams);
      return tf.transpose(tf.unstack(output)[0] ?? output, SEPARATE);
    });
  }

  async locateLandmarks(planes: Float32Array): Promise<Float32Array> {
    const { NetInput, nets } = this.library;
    return this.numbersOf(() => {
      const pixels = this.pixels(planes, LANDMARK_SIDE, LANDMARK_SIDE);
      return nets.faceLandmark68Net.runNet(new NetInput([pixels]));
    });
  }

  async describe(input: Float32Array): Promise<Float32Array> {
    const { NetInput, nets, tf } = this.library;
    return this.numbersOf(() => {
      const pixels = this.chips(input);
      if (!this.describer) return nets.faceRecognitionNet.forwardInput(new NetInput(pixels));
      return this.interpreted(this.describer, tf.stack(pixels));
    });
  }

  async scoreLiveness(planes: Float32Array): Promise<Float32Array> {
    return this.numbersOf(() => {
      const pixels = this.pixels(planes, LIVENESS_SIDE, LIVENESS_SIDE);
      return this.interpreted(this.liveness, this.library.tf.expandDims(pixels));
    });
  }

  private chips(input: Float32Array): FaceApi.tf.Tensor3D[] {
    const { side } = this.card.input;
    const size = 3 * side * side;
    return Array.from({ length: input.length / size }, (_, i) =>
      this.pixels(input.subarray(i * size, (i + 1) * size), side, side),
    );
  }

  /** The two type declarations of TensorFlow are of one library. */
  private interpreted(network: OnnxInterpreter, input: Tensor): Tensor {
    return network.run(input as unknown as TensorFlow.Tensor) as unknown as Tensor;
  }

  private pixels(planes: Float32Array, width: number, height: number): FaceApi.tf.Tensor3D {
    const { tf } = this.library;
    return tf.transpose(tf.tensor3d(planes, [3, height, width]), INTERLEAVE);
  }

  private async numbersOf(compute: () => Tensor): Promise<Float32Array> {
    const output = this.library.tf.tidy(compute);
    try {
      return Float32Array.from(await output.data());
    } finally {
      output.dispose();
    }
  }
}
