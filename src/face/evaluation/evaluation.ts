import type { DistanceScale } from '../engine/embedder/distance-scale.js';
import type { FaceEngine } from '../engine/face-engine.js';
import { ADVISED_MARGIN, identificationRule, type Rule } from '../gallery/decision.js';
import { describeAll, type Descriptors, type DescribingOptions } from './describe-all.js';
import { drawFrom, type Draw, type DrawOptions } from './draw.js';
import { errorRatesOf, pairsOf, type ErrorRates, type Pairs } from './error-rates.js';
import { groupRatesOf, type GroupRates } from './group-rates.js';
import type { Photographs } from './photographs.js';
import { seededRandom } from './random.js';
import { averageOf, deviationOf } from './spread.js';
import { remarkableOf, type Remark } from './remarkable.js';
import { trialsOf, verdictBy, type PictureTrial } from './trials.js';

/** The rule as it ships: the settings' defaults. */
const SHIPPED = { leastConfidence: 0.6, margin: ADVISED_MARGIN };

export interface EvaluationOptions extends DescribingOptions, DrawOptions {
  readonly strict: boolean;
  /** How often people and pictures are chosen anew; 0 for once, in alphabetical order. */
  readonly draws: number;
  readonly seed: number;
  /** The group of each name. */
  readonly groups: ReadonlyMap<string, string>;
}

/** What was measured; with several draws the mean of each figure. */
export interface Evaluation extends ErrorRates {
  readonly model: string;
  readonly backend: string;
  readonly people: number;
  readonly distractors: number;
  readonly templates: number;
  readonly probes: number;
  readonly strangers: number;
  readonly draws: number;
  /** Distance between unit descriptors. */
  readonly threshold: number;
  readonly margin: number;
  /** Wall clock for all photographs by their number. */
  readonly ms_per_photo: number;
  /** Standard deviation of each rate between draws; null for a single one. */
  readonly sd: ErrorRates | null;
  readonly groups: Record<string, GroupRates>;
}

export interface EvaluationResult {
  readonly evaluation: Evaluation;
  /** Of the first draw. */
  readonly pairs: Pairs;
  /** Pictures that were told wrong, those of most draws first. */
  readonly remarks: readonly Remark[];
}

interface Round {
  readonly draw: Draw;
  readonly rule: Rule;
  readonly trials: readonly PictureTrial[];
}

/** Enrols some photographs of each person, without the gates of enrolment, and asks the shipped rule about all others. */
export async function evaluate(
  engine: FaceEngine,
  photographs: Photographs,
  options: EvaluationOptions,
): Promise<EvaluationResult> {
  const files = filesOf(photographs);
  const startedAt = performance.now();
  const descriptors = await describeAll(engine, files, options);
  const elapsed = performance.now() - startedAt;
  const rounds = roundsOf(photographs, descriptors, engine.card.distances, options);
  const [first] = rounds;
  const rates = rounds.map(({ trials, rule }) => errorRatesOf(trials, verdictBy(rule)));
  const shown = first.trials.filter(({ person }) => person !== null).length;
  const evaluation: Evaluation = {
    model: engine.model,
    backend: engine.backend,
    people: first.draw.people,
    distractors: first.draw.gallery.length - first.draw.people,
    templates: first.draw.gallery.flatMap((own) => own.files).length,
    probes: shown,
    strangers: first.trials.length - shown,
    draws: rounds.length,
    ...averageOf(rates),
    detection_rate: detectionRate(descriptors),
    threshold: first.rule.threshold,
    margin: first.rule.margin,
    ms_per_photo: elapsed / files.length,
    sd: rounds.length > 1 ? deviationOf(rates) : null,
    groups: groupRatesOf(rounds, options.groups),
  };
  return { evaluation, pairs: pairsOf(first.trials), remarks: remarkableOf(rounds) };
}

const filesOf = ({ people, strangers, distractors }: Photographs): string[] =>
  [...people, ...strangers, ...distractors].flatMap(({ files }) => files);

function roundsOf(
  photographs: Photographs,
  descriptors: Descriptors,
  distances: DistanceScale,
  options: EvaluationOptions,
): [Round, ...Round[]] {
  const random = seededRandom(options.seed);
  const round = (chosen: typeof random | null): Round => {
    const draw = drawFrom(photographs, descriptors, options, chosen);
    const population = { people: draw.gallery.length, pictures: options.enrol };
    const rule = identificationRule(distances, population, { ...SHIPPED, strict: options.strict });
    return { draw, rule, trials: trialsOf(draw, descriptors) };
  };
  if (options.draws === 0) return [round(null)];
  const further = Array.from({ length: options.draws - 1 });
  return [round(random), ...further.map(() => round(random))];
}

const detectionRate = (descriptors: Descriptors): number =>
  [...descriptors.values()].filter((descriptor) => descriptor).length / (descriptors.size || 1);
