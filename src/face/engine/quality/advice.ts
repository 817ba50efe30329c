import type { Analysis, Box, QualityReason } from '../face-engine.js';

const ADVICE: Record<QualityReason, string> = {
  no_face: 'No face was found: look straight into the camera.',
  several_faces: 'Only one person may be in the picture.',
  face_too_small: 'Move closer to the camera.',
  low_sharpness: 'Hold still, and wipe the lens if the picture stays blurred.',
  too_dark: 'Find more light.',
  too_bright: 'The light is too strong: turn away from it.',
  extreme_pose: 'Hold your head upright and look straight into the camera.',
  low_confidence:
    'The face cannot be made out clearly: look straight into the camera, in even light, with nothing before your face.',
};

/** Causes that can be seen in the picture, each with the reasons it explains better than their own sentence. */
interface Cause {
  readonly explains: readonly QualityReason[];
  readonly sentence: string;
  readonly applies: (analysis: Analysis) => boolean;
}

/** A wide open mouth lowers its corners, so that the nose seems high as with a head thrown back; one face in twenty opens it so. */
const WIDE_OPEN_MOUTH = 0.28;
const HIGH_NOSE = 0.4;

/** Share of the box outside the picture from which a part of the face is missing. */
const CUT_OFF = 0.12;

/** The first that applies is told. */
const CAUSES: readonly Cause[] = [
  {
    explains: ['extreme_pose'],
    sentence: 'The picture lies on its side: turn it upright and send it again.',
    applies: ({ turn }) => Math.abs(turn) === 90,
  },
  {
    explains: ['extreme_pose'],
    sentence: 'The picture stands on its head: turn it upright and send it again.',
    applies: ({ turn }) => turn === 180,
  },
  {
    explains: ['extreme_pose', 'low_confidence'],
    sentence: 'Your face is cut off by the edge of the picture: move into its middle.',
    applies: (analysis) => analysis.face !== null && outside(analysis.face.box, analysis) > CUT_OFF,
  },
  {
    explains: ['extreme_pose', 'low_confidence'],
    sentence: 'Close your mouth and try again.',
    applies: ({ face }) =>
      face !== null && face.quality.mouth > WIDE_OPEN_MOUTH && face.quality.pitch < HIGH_NOSE,
  },
];

/** What the person in front of the camera should change, in one sentence. */
export function advice(reason: QualityReason, analysis?: Analysis): string {
  const cause = CAUSES.find(
    ({ explains, applies }) => analysis && explains.includes(reason) && applies(analysis),
  );
  return cause?.sentence ?? ADVICE[reason];
}

/** Share of the box that lies outside the picture. */
function outside({ x, y, width, height }: Box, picture: Analysis): number {
  const seenWidth = Math.min(x + width, picture.width) - Math.max(x, 0);
  const seenHeight = Math.min(y + height, picture.height) - Math.max(y, 0);
  return 1 - (Math.max(0, seenWidth) * Math.max(0, seenHeight)) / (width * height);
}
