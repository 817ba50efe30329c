import type { AttendanceClient } from '../../../../clients/typescript/src/client.js';
import { pictureOf } from '../camera/frame.js';
import { refusedAs } from '../marking/answer.js';
import type { Meaning } from '../marking/reply.js';
import { after, begun, tooLate, type Progress } from './progress.js';
import { isMeaning, openSession, sendFrame, type Session } from './session.js';

/** Somebody moved as they were asked. */
export interface Proof {
  readonly session: string;
  /** Their face from the front, which the session compares with. */
  readonly picture: Blob;
}

/** `stopped` where they went away. */
export type Outcome = Proof | Meaning | 'stopped';

/** What a challenge is met with. */
interface Stage {
  readonly api: AttendanceClient;
  readonly video: HTMLVideoElement;
  readonly tell: (progress: Progress, session: Session) => void;
  readonly isStopped: () => boolean;
}

/** Small, for one follows the other: the server looks at 640. */
const FRAME = { longest: 640, quality: 0.85 };
/** Milliseconds from one frame to the next at least: a session takes 120 of them. */
const EVERY = 300;
/** Frames in a row that get lost before the server counts as away. */
const MOST_LOST = 2;

/** Milliseconds until the viewfinder has made room for what is said: all frames are cut alike. */
const SETTLED = 200;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Asks for one pose after another, until all are shown or it is clear that they will not be. */
export async function meetChallenge(stage: Stage): Promise<Outcome> {
  const session = await openSession(stage.api);
  if (isMeaning(session)) return session;
  const end = performance.now() + session.duration;
  let progress = begun(session, performance.now());
  stage.tell(progress, session);
  await pause(SETTLED);
  while (performance.now() < end) {
    if (stage.isStopped()) return 'stopped';
    const soon = pause(EVERY);
    const next = await showFrame(stage, session, progress);
    if (!isProgress(next)) return next;
    progress = next;
    stage.tell(progress, session);
    await soon;
  }
  return { kind: 'refused', refusal: tooLate(progress) };
}

const isProgress = (said: Progress | Outcome): said is Progress =>
  typeof said === 'object' && 'step' in said;

async function showFrame(
  { api, video }: Stage,
  { id }: Session,
  before: Progress,
): Promise<Progress | Outcome> {
  const picture = await pictureOf(video, FRAME);
  const verdict = await sendFrame(api, id, picture);
  if (verdict === 'away') {
    const lost = before.lost + 1;
    return lost < MOST_LOST ? { ...before, lost } : 'away';
  }
  if (isMeaning(verdict)) return verdict;
  if (verdict.state === 'failed') return refusedAs({ code: verdict.reasons[0] ?? '' });
  const progress = after(before, verdict, picture, performance.now());
  const { front = picture } = progress;
  return verdict.state === 'passed' ? { session: id, picture: front } : progress;
}
