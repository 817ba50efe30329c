import { randomInt } from 'node:crypto';

/** What a person is asked to do: look straight ahead, turn the head to their own left or right, come closer. */
export const POSES = ['front', 'left', 'right', 'closer'] as const;
export type Pose = (typeof POSES)[number];

/** Looking straight ahead first, because the other poses are measured against it; then two of three, in any order. */
const CHALLENGES: readonly (readonly Pose[])[] = [
  ['front', 'left', 'right'],
  ['front', 'right', 'left'],
  ['front', 'left', 'closer'],
  ['front', 'closer', 'left'],
  ['front', 'right', 'closer'],
  ['front', 'closer', 'right'],
];

/** One that nobody can foresee; a turn of the head is in each. */
export const newChallenge = (): readonly Pose[] =>
  CHALLENGES[randomInt(CHALLENGES.length)] ?? ['front', 'left', 'right'];
