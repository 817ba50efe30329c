import type { Evaluation } from './evaluation.js';

/** Fewer strangers say nothing of a share of one in a hundred. */
const ENOUGH_STRANGERS = 300;
/** Below it own people are turned away too often, and above the second strangers are let in too often. */
const GOOD_RECOGNITION = 0.97;
const TOLERABLE_STRANGERS = 0.01;
/** Pictures without a face: more are the camera's or the light's. */
const GOOD_DETECTION = 0.99;
/** How much worse a group fares that deserves a word. */
const WORSE = 0.03;

type Measured = Pick<
  Evaluation,
  'tpir' | 'fpir' | 'wrong_identity' | 'detection_rate' | 'strangers' | 'groups'
>;

/** What the figures ask for, most urgent first; never empty. */
export function adviceOn(measured: Measured): string[] {
  const advice = [
    ...ofAcceptance(measured),
    ...ofRecognition(measured),
    ...ofGroups(measured),
    ...ofStrangers(measured),
  ];
  return advice.length > 0 ? advice : ['Nothing needs to be done: these figures are good.'];
}

function* ofAcceptance({ fpir, wrong_identity }: Measured): Generator<string> {
  if (fpir > TOLERABLE_STRANGERS) {
    yield 'Strangers are let in too often: set face_threshold_strict, or raise face_recognition_threshold by .05.';
  }
  if (wrong_identity > 0) {
    yield 'Somebody was taken for somebody else: look whether one person is here under two names, then raise face_match_margin.';
  }
}

function* ofRecognition({ tpir, detection_rate, fpir }: Measured): Generator<string> {
  if (detection_rate < GOOD_DETECTION) {
    yield 'In some photographs no face was found: look at the light, and at how near people stand to the camera.';
  }
  if (tpir >= GOOD_RECOGNITION) return;
  yield 'Own people are turned away too often: enrol them with more and better pictures first, then mend the light.';
  if (fpir <= TOLERABLE_STRANGERS / 3) {
    yield 'Few strangers are let in, so face:calibrate may find a wider limit for your photographs.';
  }
}

function* ofGroups({ groups, tpir }: Measured): Generator<string> {
  for (const [name, { tpir: own, near_others: near }] of Object.entries(groups)) {
    if (own !== null && own < tpir - WORSE) {
      yield `People of the group ${name} are turned away more often than others.`;
    }
    if (near !== null && near > WORSE) {
      yield `People of the group ${name} are often near somebody else: keep face_threshold_strict on where it matters.`;
    }
  }
}

function* ofStrangers({ strangers }: Measured): Generator<string> {
  if (strangers < ENOUGH_STRANGERS) {
    yield `Photographs of ${strangers} strangers are few: one in a hundred is seen reliably with ${ENOUGH_STRANGERS} and more.`;
  }
}
