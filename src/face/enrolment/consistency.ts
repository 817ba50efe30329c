import { centroidOf, distanceBetween } from '../engine/descriptor/descriptor.js';

/**
 * Farther than this from the person's other pictures is another person. On press photographs that pass the enrolment
 * gates no genuine picture of 52 people lies farther, whether it is compared with one picture or the mean of six; of
 * other people's pictures 1 % (one) to 3 % (six) lie nearer, and those an administrator still looks at.
 */
const SAME_PERSON_DISTANCE = 0.42;

/**
 * Which of the new faces are not the person's.
 *
 * @param faces the new ones
 * @param earlier the person's pictures so far; without any, the largest group among the new faces is the person
 * @returns indexes into `faces`
 */
export function strangersAmong(
  faces: readonly Float32Array[],
  earlier: readonly Float32Array[],
): Set<number> {
  const known = earlier.length > 0 ? earlier : largestGroup(faces);
  if (known.length === 0) return new Set();
  const person = centroidOf(known);
  return new Set(
    [...faces.keys()].filter((i) => {
      const face = faces[i];
      return face !== undefined && distanceBetween(face, person) > SAME_PERSON_DISTANCE;
    }),
  );
}

/** The face with the most faces near it, and those; of equals the closest group, then the first. */
function largestGroup(faces: readonly Float32Array[]): readonly Float32Array[] {
  const groups = faces.map((middle) => {
    const near = faces.filter((face) => distanceBetween(face, middle) <= SAME_PERSON_DISTANCE);
    const spread = near.reduce((sum, face) => sum + distanceBetween(face, middle), 0);
    return { near, spread };
  });
  groups.sort((a, b) => b.near.length - a.near.length || a.spread - b.spread);
  return groups[0]?.near ?? [];
}
