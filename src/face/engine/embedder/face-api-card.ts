import { DistanceScale } from './distance-scale.js';
import type { ModelCard } from './model-card.js';

/**
 * dlib's ResNet with the weights of the face library, the reference. Fitted on press photographs (Labeled Faces in the
 * Wild): the lines with 10 to 309 people enrolled; the allowance for one picture on 259 people; the limits between
 * pictures on 52 people, of whom no genuine picture lies farther than `samePersonLimit`, while 1 % (of one picture) to
 * 3 % (of the mean of six) of others' lie nearer; `duplicateLimit` on 60 people split in 5 and 5 pictures (all nearer)
 * and 23,436 pairs of different people (none nearer). For a set of 1, 2, 3 and 4 against 5 or as many as there are, 95, 99,
 * 99 and 100 % of the same 52 people are nearer, and of 106,000 comparisons with others none.
 */
export const FACE_API: ModelCard = {
  model: 'face-api-recognition-128/aligned-1',
  length: 128,
  file: null,
  // The network subtracts its own mean.
  input: { side: 150, channels: 'rgb', mean: 0, divisor: 1, alignment: 'dlib', mirrored: true },
  sign: { kind: 'mirror', atDoor: 0.22, atEnrolment: 0.2, doubtful: 0.2, fine: 0.12 },
  qualityWeights: { bias: -2.7, detection: 1.5, sign: 1.9, detail: 1.3, exposure: 0.5, shape: 0.9 },
  distances: new DistanceScale({
    line: { intercept: 0.386, slope: 0.035 },
    strictLine: { intercept: 0.361, slope: 0.038 },
    fewestPeople: 10,
    fewPictures: [0.027, 0.011, 0.005, 0.002],
    margin: 0.05,
    verificationLimit: 0.351,
    strictVerificationLimit: 0.323,
    samePersonLimit: 0.42,
    duplicateLimit: 0.24,
    fewPicturesDuplicate: [0.06, 0.025, 0.012, 0.005],
  }),
};
