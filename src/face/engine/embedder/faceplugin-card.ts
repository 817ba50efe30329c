import { DistanceScale } from './distance-scale.js';
import type { ModelCard } from './model-card.js';
import { packagedNetwork } from './network-file.js';

const SHA256 = '87aacdfe57510db2af90c0251df680e8eec88f122ee94712121d09bcaaaf3581';

/**
 * A MobileFaceNet trained in the manner of ArcFace, from the npm package faceplugin-face-recognition-js; neither its
 * author nor its training data is told. Fitted on press photographs (Labeled Faces in the Wild): the lines' slope on 259
 * to 1,479 enrolled people, their height on 52 people and 204 strangers and on 120 people and 1,200 others; the limits
 * between pictures on the 52 (see docs/FACE_RECOGNITION.md).
 */
export const faceplugin = (): ModelCard => ({
  model: `faceplugin-fr-feature-512/${SHA256.slice(0, 12)}/arcface-1`,
  length: 512,
  file: packagedNetwork('fr_feature.onnx', SHA256),
  input: {
    side: 112,
    channels: 'rgb',
    mean: 127.5,
    divisor: 128,
    alignment: 'arcface',
    mirrored: false,
  },
  sign: { kind: 'norm', atDoor: 2, atEnrolment: 2.4, doubtful: 1.8, fine: 3.4 },
  qualityWeights: { bias: -5.5, detection: 1, sign: 5.6, detail: 2.1, exposure: 1.25, shape: 0.3 },
  distances: new DistanceScale({
    line: { intercept: 1.175, slope: 0.066 },
    strictLine: { intercept: 1.142, slope: 0.066 },
    // Fewer need no more: nobody's own picture was lost at this threshold.
    fewestPeople: 30,
    fewPictures: [0.015, 0.007, 0.004, 0.001],
    margin: 0.1,
    verificationLimit: 1.1,
    strictVerificationLimit: 1.065,
    samePersonLimit: 1.2,
    duplicateLimit: 0.9,
    fewPicturesDuplicate: [0.06, 0.02],
  }),
});
