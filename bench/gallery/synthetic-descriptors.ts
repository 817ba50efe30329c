import { centroidOf, DESCRIPTOR_LENGTH } from '../../src/face/engine/descriptor/descriptor.js';

/** A descriptor of nobody: of unit length, in a direction by chance. */
export function faceAmong(): Float32Array {
  return centroidOf([Float32Array.from({ length: DESCRIPTOR_LENGTH }, () => Math.random() - 0.5)]);
}

/** A user's id. */
export function somebody(number: number): string {
  return `EMP${String(number).padStart(6, '0')}`;
}
