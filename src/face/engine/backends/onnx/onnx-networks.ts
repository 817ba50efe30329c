import { readNetwork } from '../../embedder/network-file.js';
import type { ModelCard } from '../../embedder/model-card.js';
import { LANDMARK_SIDE, LIVENESS_SIDE, type FaceNetworks } from '../../face-networks.js';
import { livenessNetwork } from '../../spoof/liveness-network.js';
import { readWeights } from '../model-weights.js';
import { descriptorModel } from './onnx-descriptor.js';
import { detectorModel } from './onnx-detector.js';
import { landmarkModel } from './onnx-landmarks.js';
import { OnnxSession } from './onnx-session.js';

/** The networks on ONNX Runtime; those of the face library are written as ONNX models in memory from its weights. */
export class OnnxNetworks implements FaceNetworks {
  private constructor(
    readonly card: ModelCard,
    private readonly detector: OnnxSession,
    private readonly landmarker: OnnxSession,
    private readonly describer: OnnxSession,
    private readonly liveness: OnnxSession,
  ) {}

  static async load(card: ModelCard): Promise<OnnxNetworks> {
    return new OnnxNetworks(
      card,
      await OnnxSession.open(detectorModel(readWeights('tiny_face_detector_model'))),
      await OnnxSession.open(landmarkModel(readWeights('face_landmark_68_model'))),
      await OnnxSession.open(describerOf(card)),
      await OnnxSession.open(readNetwork(livenessNetwork())),
    );
  }

  detect(planes: Float32Array, width: number, height: number): Promise<Float32Array> {
    return this.detector.run(planes, [1, 3, height, width]);
  }

  locateLandmarks(planes: Float32Array): Promise<Float32Array> {
    return this.landmarker.run(planes, [1, 3, LANDMARK_SIDE, LANDMARK_SIDE]);
  }

  async describe(input: Float32Array): Promise<Float32Array> {
    const {
      file,
      length,
      input: { side },
    } = this.card;
    const size = 3 * side * side;
    if (!file) return this.describer.run(input, [input.length / size, 3, side, side]);
    // Most files are made for one picture at a time.
    const described = new Float32Array((input.length / size) * length);
    for (let i = 0; i * size < input.length; i++) {
      const chip = input.subarray(i * size, (i + 1) * size);
      described.set(await this.describer.run(chip, [1, 3, side, side]), i * length);
    }
    return described;
  }

  scoreLiveness(planes: Float32Array): Promise<Float32Array> {
    return this.liveness.run(planes, [1, 3, LIVENESS_SIDE, LIVENESS_SIDE]);
  }
}

function describerOf({ file }: ModelCard): Buffer {
  return file ? readNetwork(file) : descriptorModel(readWeights('face_recognition_model'));
}
