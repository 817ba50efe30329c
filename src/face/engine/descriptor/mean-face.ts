import type { Point } from '../picture/picture.js';

/** Side of the square chip that the descriptor network reads, in pixels. */
export const CHIP_SIDE = 150;

/** Room around the inner face, as a share of its size: what the descriptor network was trained with. */
const PADDING = 0.25;

/**
 * Inner landmarks (nose, eyes, upper lip and mouth) with their place in dlib's mean face, as [landmark, x, y] in a unit square:
 * dlib, image_transforms/interpolation.h, get_face_chip_details. Brows, jaw and lower lip move too much to align by.
 */
const MEAN_FACE: readonly (readonly [landmark: number, x: number, y: number])[] = [
  [27, 0.490127, 0.203352],
  [28, 0.490127, 0.307009],
  [29, 0.490127, 0.409805],
  [30, 0.490127, 0.515625],
  [31, 0.36688, 0.587326],
  [32, 0.426036, 0.609345],
  [33, 0.490127, 0.628106],
  [34, 0.554217, 0.609345],
  [35, 0.613373, 0.587326],
  [36, 0.121737, 0.216423],
  [37, 0.187122, 0.178758],
  [38, 0.265825, 0.179852],
  [39, 0.334606, 0.231733],
  [40, 0.260918, 0.245099],
  [41, 0.182743, 0.244077],
  [42, 0.645647, 0.231733],
  [43, 0.714428, 0.179852],
  [44, 0.793132, 0.178758],
  [45, 0.858516, 0.216423],
  [46, 0.79751, 0.244077],
  [47, 0.719335, 0.245099],
  [48, 0.254149, 0.780233],
  [49, 0.340985, 0.745405],
  [50, 0.428858, 0.727388],
  [51, 0.490127, 0.742578],
  [52, 0.551395, 0.727388],
  [53, 0.639268, 0.745405],
  [54, 0.726104, 0.780233],
  [60, 0.290379, 0.784792],
  [61, 0.428096, 0.778746],
  [62, 0.490127, 0.785343],
  [63, 0.552157, 0.778746],
  [64, 0.689874, 0.784792],
];

/** Which of the 68 landmarks the face is aligned by. */
export const ALIGNMENT_LANDMARKS: readonly number[] = MEAN_FACE.map(([landmark]) => landmark);

/** Where these landmarks lie in a chip, in pixels. */
export const CHIP_LANDMARKS: readonly Point[] = MEAN_FACE.map(([, x, y]) => ({
  x: onChip(x),
  y: onChip(y),
}));

function onChip(unit: number): number {
  return ((PADDING + unit) / (2 * PADDING + 1)) * CHIP_SIDE;
}
