import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { ModelCard } from '../../embedder/model-card.js';
import { LANDMARK_SIDE, LIVE_SIDE, REAL_SIDE, type FaceNetworks } from '../../face-networks.js';
import { readWeights } from '../model-weights.js';
import { descriptorModel } from './onnx-descriptor.js';
import { detectorModel } from './onnx-detector.js';
import { landmarkModel } from './onnx-landmarks.js';
import { readSpoofModel } from '../spoof-model.js';
import { liveModel, realModel } from './spoof-onnx.js';

/**
 * One thread per session, because there is a worker per core; and none that spins while it waits, because it would take
 * the core from the other worker (measured: 26 ms a picture instead of 45–49).
 */
const SESSION: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};

/** The networks on ONNX Runtime, written as ONNX models in memory from the libraries' weights. */
export class OnnxNetworks implements FaceNetworks {
  private constructor(
    readonly card: ModelCard,
    private readonly detector: InferenceSession,
    private readonly landmarker: InferenceSession,
    private readonly describer: InferenceSession,
    private readonly real: InferenceSession,
    private readonly live: InferenceSession,
  ) {}

  static async load(card: ModelCard): Promise<OnnxNetworks> {
    const open = (model: Buffer) => InferenceSession.create(model, SESSION);
    return new OnnxNetworks(
      card,
      await open(detectorModel(readWeights('tiny_face_detector_model'))),
      await open(landmarkModel(readWeights('face_landmark_68_model'))),
      await open(descriptorModel(readWeights('face_recognition_model'))),
      await open(realModel(readSpoofModel('antispoof').weights)),
      await open(liveModel(readSpoofModel('liveness').weights)),
    );
  }

  detect(planes: Float32Array, width: number, height: number): Promise<Float32Array> {
    return run(this.detector, planes, [1, 3, height, width]);
  }

  locateLandmarks(planes: Float32Array): Promise<Float32Array> {
    return run(this.landmarker, planes, [1, 3, LANDMARK_SIDE, LANDMARK_SIDE]);
  }

  describe(input: Float32Array): Promise<Float32Array> {
    const { side } = this.card.input;
    return run(this.describer, input, [input.length / (3 * side * side), 3, side, side]);
  }

  scoreReal(planes: Float32Array): Promise<Float32Array> {
    return run(this.real, planes, [1, 3, REAL_SIDE, REAL_SIDE]);
  }

  scoreLive(planes: Float32Array): Promise<Float32Array> {
    return run(this.live, planes, [1, 3, LIVE_SIDE, LIVE_SIDE]);
  }
}

async function run(
  session: InferenceSession,
  planes: Float32Array,
  dims: readonly number[],
): Promise<Float32Array> {
  const { y } = await session.run({ x: new Tensor('float32', planes, dims) });
  if (!(y?.data instanceof Float32Array)) throw new Error('The network gave no numbers.');
  return y.data;
}
