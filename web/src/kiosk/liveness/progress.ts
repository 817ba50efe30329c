import type { Texts } from '../../language/texts/en.js';
import { isRefusal, refusalFor, type Refusal } from '../marking/refusal.js';
import type { Pose, Session, Verdict } from './session.js';

/** How far somebody came, and what they are asked for. */
export interface Progress {
  readonly pose: Pose;
  /** From 1. */
  readonly step: number;
  readonly steps: number;
  /** When this pose was asked for, as the page counts. */
  readonly since: number;
  /** Why the last frame was not taken. */
  readonly reasons: readonly string[];
  /** Frames in a row that the server said nothing of. */
  readonly lost: number;
  /** The frame that was taken first: the face from the front. */
  readonly front: Blob | undefined;
}

/** What to do better: a sentence of the challenge, or one of a picture that cannot be used. */
export type Advice = `challenge.${keyof Texts['challenge']}` | `refusals.${Refusal}`;

/** Milliseconds in which nobody is corrected: who was asked just now is about to move. */
const PATIENCE = 1500;

const ADVICE: Readonly<Record<string, Advice>> = {
  look_ahead: 'challenge.front',
  turn_left: 'challenge.furtherLeft',
  turn_right: 'challenge.furtherRight',
  come_closer: 'challenge.closerStill',
  no_motion: 'challenge.noMotion',
  seen_before: 'challenge.moveALittle',
  uncertain_identity: 'challenge.wholeFace',
};

export const begun = ({ challenge }: Session, now: number): Progress => ({
  pose: challenge[0] ?? 'front',
  step: 1,
  steps: challenge.length,
  since: now,
  reasons: [],
  lost: 0,
  front: undefined,
});

/** After what the server said of a frame. */
export function after(
  before: Progress,
  { accepted, next, reasons }: Verdict,
  picture: Blob,
  now: number,
): Progress {
  if (!accepted) return { ...before, reasons, lost: 0 };
  const taken = { ...before, reasons: [], lost: 0, front: before.front ?? picture };
  return next === null ? taken : { ...taken, pose: next, step: before.step + 1, since: now };
}

export function adviceFor({ reasons, since }: Progress, now: number): Advice | undefined {
  const [reason] = reasons;
  if (reason === undefined || now - since < PATIENCE) return undefined;
  return ADVICE[reason] ?? (isRefusal(reason) ? `refusals.${reason}` : undefined);
}

/** What is said once the time is over: what was wrong to the end, or that it was over. */
export const tooLate = ({ reasons }: Progress): Refusal =>
  refusalFor([...reasons, 'liveness_session_closed']);
