import type * as FaceApi from '@vladmandic/face-api';
import type { FaceLibrary } from './face-library.js';
import { LANDMARK_SIDE, LIVE_SIDE, REAL_SIDE, type FaceNetworks } from '../../face-networks.js';
import { CHIP_SIDE } from '../../descriptor/mean-face.js';
import { modelFolder } from '../model-weights.js';
import { loadSpoofModel, type SpoofGraph } from './spoof-tfjs.js';

type Tensor = FaceApi.tf.Tensor;
type MobilenetParams = Parameters<FaceApi.TinyFaceDetector['runMobilenet']>[1];

/** The detector's own mean; the other two networks subtract theirs themselves. */
const DETECTOR_MEAN_RGB = [117.001, 114.697, 97.404];

/** From planes [3, height, width] to the library's pixels [height, width, 3]. */
const INTERLEAVE = [1, 2, 0];

/** Back from the detector's [rows, columns, 25]. */
const SEPARATE = [2, 0, 1];

/** The libraries themselves, on whichever TensorFlow backend the face library was built for. Every tensor is disposed of with its call. */
export class TfjsNetworks implements FaceNetworks {
  private constructor(
    private readonly library: FaceLibrary,
    private readonly real: SpoofGraph,
    private readonly live: SpoofGraph,
  ) {}

  /** @param library after its backend is ready */
  static async load(library: FaceLibrary): Promise<TfjsNetworks> {
    const folder = modelFolder();
    await library.nets.tinyFaceDetector.loadFromDisk(folder);
    await library.nets.faceLandmark68Net.loadFromDisk(folder);
    await library.nets.faceRecognitionNet.loadFromDisk(folder);
    const real = await loadSpoofModel(library, 'antispoof');
    const live = await loadSpoofModel(library, 'liveness');
    return new TfjsNetworks(library, real, live);
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

  async describe(chips: Float32Array): Promise<Float32Array> {
    const { NetInput, nets } = this.library;
    const size = chips.length / 2;
    return this.numbersOf(() => {
      const halves = [chips.subarray(0, size), chips.subarray(size)];
      const pixels = halves.map((planes) => this.pixels(planes, CHIP_SIDE, CHIP_SIDE));
      return nets.faceRecognitionNet.forwardInput(new NetInput(pixels));
    });
  }

  async scoreReal(planes: Float32Array): Promise<Float32Array> {
    return this.numbersOf(() => this.real(this.shares(planes, REAL_SIDE)));
  }

  async scoreLive(planes: Float32Array): Promise<Float32Array> {
    return this.numbersOf(() => this.live(this.shares(planes, LIVE_SIDE)));
  }

  /** [1, side, side, 3] of 0 to 1. */
  private shares(planes: Float32Array, side: number): Tensor {
    const { tf } = this.library;
    return tf.expandDims(tf.div(this.pixels(planes, side, side), 255));
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
