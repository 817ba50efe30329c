import { QUALITY_REASONS, type QualityReason } from '../engine/face-engine.js';
import { adviceOn } from '../rejection-reasons.js';
import type { Failure, FrameFault } from './frame-judge.js';

type Fault = FrameFault | Failure;

const ADVICE: Readonly<Record<Exclude<Fault, QualityReason>, string>> = {
  look_ahead: 'Look straight into the camera.',
  turn_left: 'Turn your head further to your left.',
  turn_right: 'Turn your head further to your right.',
  come_closer: 'Come closer to the camera.',
  no_motion: 'Nothing has moved since an earlier picture.',
  seen_before: 'The picture looks like one that is known: move a little.',
  uncertain_identity: 'The face cannot be made out well enough.',
  spoof_suspected: 'The picture seems to show a screen or a print: show your own face.',
  wrong_direction: 'The head was turned to the other side: start again.',
  another_person: 'Another face came into the picture: start again.',
  replay_detected: 'This very picture was shown already: start again.',
};

const isQuality = (fault: Fault): fault is QualityReason =>
  QUALITY_REASONS.some((known) => known === fault);

/** What the person should do, one sentence for each fault. */
export const adviceOnFrame = (faults: readonly Fault[]): string =>
  faults.map((fault) => (isQuality(fault) ? adviceOn([fault]) : ADVICE[fault])).join(' ');
