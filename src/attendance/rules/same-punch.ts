import { MINUTE } from '../../platform/time/duration.js';

/** Milliseconds in which the same punch again is the same punch. */
const SAME_PUNCH = MINUTE;

/** Whether two moments that somebody was seen to come, or to go, are one. */
export const isSamePunch = (one: Date, other: Date): boolean =>
  Math.abs(one.getTime() - other.getTime()) < SAME_PUNCH;
