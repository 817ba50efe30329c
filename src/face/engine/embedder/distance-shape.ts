import { complaintsAbout, isNumber, type Shape } from './card-shape.js';
import type { DistanceFigures } from './distance-scale.js';

const isLine: Shape = { intercept: isNumber, slope: isNumber };
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isNumber);

/** Of distance figures in JSON. */
export const DISTANCES: Shape = {
  line: isLine,
  strictLine: isLine,
  fewestPeople: isNumber,
  fewPictures: isList,
  margin: isNumber,
  verificationLimit: isNumber,
  strictVerificationLimit: isNumber,
  samePersonLimit: isNumber,
  duplicateLimit: isNumber,
  fewPicturesDuplicate: isList,
};

export const isDistanceFigures = (value: unknown): value is DistanceFigures =>
  complaintsAbout(value, DISTANCES).length === 0;
