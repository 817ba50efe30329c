import { centroidOf } from '../../src/face/engine/descriptor/descriptor.js';
import { cardOf } from '../../src/face/engine/embedder/cards.js';
import { Environment } from '../../src/platform/config/environment.js';

/** Whose descriptors the synthetic ones resemble in shape. */
export const CARD = cardOf(new Environment().FACE_EMBEDDER);

/** A descriptor of nobody: of unit length, in a direction by chance. */
export function faceAmong(): Float32Array {
  return centroidOf([Float32Array.from({ length: CARD.length }, () => Math.random() - 0.5)]);
}

/** A user's id. */
export function somebody(number: number): string {
  return `EMP${String(number).padStart(6, '0')}`;
}
