import { centroidOf, distanceBetween } from '../engine/descriptor/descriptor.js';

/**
 * Which of the new faces are not the person's.
 *
 * @param faces the new ones
 * @param earlier the person's pictures so far; without any, the largest group among the new faces is the person
 * @param limit farther than this from the person's other pictures is another person
 * @returns indexes into `faces`
 */
export function strangersAmong(
  faces: readonly Float32Array[],
  earlier: readonly Float32Array[],
  limit: number,
): Set<number> {
  const known = earlier.length > 0 ? earlier : largestGroup(faces, limit);
  if (known.length === 0) return new Set();
  const person = centroidOf(known);
  return new Set(
    [...faces.keys()].filter((i) => {
      const face = faces[i];
      return face !== undefined && distanceBetween(face, person) > limit;
    }),
  );
}

/** The face with the most faces near it, and those; of equals the closest group, then the first. */
function largestGroup(faces: readonly Float32Array[], limit: number): readonly Float32Array[] {
  const groups = faces.map((middle) => {
    const near = faces.filter((face) => distanceBetween(face, middle) <= limit);
    const spread = near.reduce((sum, face) => sum + distanceBetween(face, middle), 0);
    return { near, spread };
  });
  groups.sort((a, b) => b.near.length - a.near.length || a.spread - b.spread);
  return groups[0]?.near ?? [];
}
