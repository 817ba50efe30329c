import { advice } from './advice.js';
import {
  QUALITY_REASONS,
  type Analysis,
  type DescribedFace,
  type FaceQuality,
} from '../face-engine.js';
import { reasonsAgainstEnrolment, reasonsAgainstProbe } from './quality-gates.js';

const QUALITY: FaceQuality = {
  score: 0.95,
  sharpness: 0.27,
  brightness: 125,
  clipped: 0,
  yaw: 0.05,
  pitch: 0.57,
  roll: 2,
  mouth: 0.05,
  fit: 2.5,
  assurance: 3.5,
};
const FACE: DescribedFace = {
  box: { x: 200, y: 120, width: 160, height: 150 },
  score: 0.9,
  descriptor: new Float32Array(128),
  quality: QUALITY,
};
const GOOD: Analysis = {
  width: 640,
  height: 480,
  turn: 0,
  face: FACE,
  others: [],
  spoof: null,
  perceptualHash: '0000000000000000',
};

const withQuality = (flaw: Partial<FaceQuality>): Analysis => ({
  ...GOOD,
  face: { ...FACE, quality: { ...QUALITY, ...flaw } },
});
const beside = (side: number, score: number): Analysis => ({
  ...GOOD,
  others: [{ box: { x: 0, y: 0, width: side, height: side }, score }],
});
const sized = (side: number): Analysis => ({
  ...GOOD,
  face: { ...FACE, box: { x: 0, y: 0, width: side, height: side } },
});

describe('A picture', () => {
  it('with one good face may be enrolled and searched for', () => {
    expect(reasonsAgainstEnrolment(GOOD)).toEqual([]);
    expect(reasonsAgainstProbe(GOOD)).toEqual([]);
  });

  it('without a face has one reason only', () => {
    expect(reasonsAgainstProbe({ ...GOOD, face: null })).toEqual(['no_face']);
  });

  it.each([
    ['several_faces', beside(130, 0.7)],
    ['face_too_small', sized(31)],
    ['low_sharpness', withQuality({ sharpness: 0.09 })],
    ['too_bright', withQuality({ clipped: 0.3 })],
    ['extreme_pose', withQuality({ yaw: -0.9 })],
    ['extreme_pose', withQuality({ roll: 60 })],
    ['extreme_pose', withQuality({ pitch: 0.2 })],
    ['extreme_pose', withQuality({ pitch: 0.9 })],
    ['low_confidence', withQuality({ fit: 9 })],
    ['low_confidence', withQuality({ assurance: -2.5 })],
  ] as const)('is refused for %s, at the door as at enrolment', (reason, analysis) => {
    expect(reasonsAgainstProbe(analysis)).toEqual([reason]);
    expect(reasonsAgainstEnrolment(analysis)).toEqual([reason]);
  });

  it.each([
    ['several_faces', beside(90, 0.7)],
    ['face_too_small', sized(40)],
    ['too_dark', withQuality({ brightness: 20 })],
    ['extreme_pose', withQuality({ roll: 45 })],
  ] as const)('is refused for %s at enrolment, but not at the door', (reason, analysis) => {
    expect(reasonsAgainstProbe(analysis)).toEqual([]);
    expect(reasonsAgainstEnrolment(analysis)).toEqual([reason]);
  });

  it('may show a bystander who is small, or whom the detector doubts', () => {
    expect(reasonsAgainstEnrolment(beside(50, 0.9))).toEqual([]);
    expect(reasonsAgainstEnrolment(beside(150, 0.45))).toEqual([]);
  });
});

describe('Somebody behind the one who is meant', () => {
  const middle: DescribedFace = { ...FACE, box: { x: 240, y: 165, width: 160, height: 150 } };
  const behind = (share: number, x: number, score = 0.9): Analysis => {
    const [width, height] = [160 * Math.sqrt(share), 150 * Math.sqrt(share)];
    return { ...GOOD, face: middle, others: [{ box: { x, y: 165, width, height }, score }] };
  };

  it.each([
    ['half as large, at the edge', behind(0.5, 10), []],
    ['two thirds as large, at the edge', behind(0.65, 10), ['several_faces']],
    ['half as large, near the middle', behind(0.5, 250), ['several_faces']],
    ['a third as large, near the middle', behind(0.3, 250), []],
    ['larger, though the detector doubts', behind(1.2, 10, 0.45), ['several_faces']],
  ] as const)('(%s) stops a mark only when it is doubtful who is meant', (_, analysis, reasons) => {
    expect(reasonsAgainstProbe(analysis)).toEqual(reasons);
  });

  it('stops an enrolment sooner', () => {
    expect(reasonsAgainstEnrolment(behind(0.3, 10))).toEqual(['several_faces']);
  });
});

describe('The advice', () => {
  it('is one sentence for each reason', () => {
    for (const reason of QUALITY_REASONS) expect(advice(reason)).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ['the mouth is wide open', withQuality({ mouth: 0.5, pitch: 0.25 }), /Close your mouth/],
    [
      'the head is thrown back',
      withQuality({ mouth: 0.05, pitch: 0.25 }),
      /Hold your head upright/,
    ],
    [
      'the head is turned, whatever the mouth',
      withQuality({ mouth: 0.5, yaw: 1 }),
      /Hold your head/,
    ],
    ['the picture lies on its side', { ...GOOD, turn: 90 } as const, /lies on its side/],
    ['the picture stands on its head', { ...GOOD, turn: 180 } as const, /stands on its head/],
    [
      'the frame cuts the face off',
      { ...GOOD, face: { ...FACE, box: { x: -40, y: 100, width: 160, height: 150 } } },
      /cut off by the edge/,
    ],
  ])('is true when %s', (_, analysis, sentence) => {
    expect(advice('extreme_pose', analysis)).toMatch(sentence);
  });
});

describe('A picture that lies', () => {
  it('is refused for that alone, whatever is wrong with what was found as it came', () => {
    expect(reasonsAgainstProbe({ ...GOOD, face: null, turn: -90 })).toEqual(['extreme_pose']);
    const doubtful = { ...withQuality({ fit: 9 }), turn: 180 } as const;
    expect(reasonsAgainstEnrolment(doubtful)).toEqual(['extreme_pose']);
  });

  it('is refused though what was found as it came passes all the rest', () => {
    expect(reasonsAgainstProbe({ ...GOOD, turn: 180 })).toEqual(['extreme_pose']);
    expect(reasonsAgainstEnrolment({ ...GOOD, turn: -90 })).toEqual(['extreme_pose']);
  });
});
