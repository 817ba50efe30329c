import type { Rule } from '../gallery/decision.js';
import { nearestOf, verdictBy, type PictureTrial } from './trials.js';

/** How one group of people fares, all draws together. */
export interface GroupRates {
  /** Names that were shown. */
  readonly people: number;
  /** Pictures of enrolled people that were shown, and of strangers. */
  readonly probes: number;
  readonly strangers: number;
  /** As in the error rates; null where nobody was shown. */
  readonly tpir: number | null;
  readonly wrong_identity: number | null;
  readonly fpir: number | null;
  /** Share of pictures that lie within the threshold of somebody whom they do not show, before the margin. */
  readonly near_others: number | null;
}

interface Judged {
  readonly rule: Rule;
  readonly trials: readonly PictureTrial[];
}

interface Outcome extends PictureTrial {
  readonly named: number | null;
  readonly isNearAnother: boolean;
}

/** By group; who is in none is left out. */
export function groupRatesOf(
  rounds: readonly Judged[],
  groups: ReadonlyMap<string, string>,
): Record<string, GroupRates> {
  if (groups.size === 0) return {};
  const outcomes = rounds.flatMap(outcomesOf);
  const names = [...new Set(groups.values())].sort();
  return Object.fromEntries(
    names.map((group) => [
      group,
      ratesOf(outcomes.filter(({ name }) => groups.get(name) === group)),
    ]),
  );
}

const outcomesOf = ({ rule, trials }: Judged): Outcome[] => {
  const verdict = verdictBy(rule);
  return trials.map((trial) => ({
    ...trial,
    named: trial.distances && verdict(trial.distances),
    isNearAnother: distanceToAnother(trial) <= rule.threshold,
  }));
};

function ratesOf(outcomes: readonly Outcome[]): GroupRates {
  const probes = outcomes.filter(({ person }) => person !== null);
  const strangers = outcomes.filter(({ person }) => person === null);
  const isNamed = ({ named }: Outcome) => named !== null;
  const isRight = ({ named, person }: Outcome) => named === person;
  return {
    people: new Set(outcomes.map(({ name }) => name)).size,
    probes: probes.length,
    strangers: strangers.length,
    tpir: shareOf(probes, isRight),
    wrong_identity: shareOf(probes, (outcome) => isNamed(outcome) && !isRight(outcome)),
    fpir: shareOf(strangers, isNamed),
    near_others: shareOf(outcomes, ({ isNearAnother }) => isNearAnother),
  };
}

function distanceToAnother({ distances, person }: PictureTrial): number {
  return distances?.[nearestOf(distances, person)] ?? Infinity;
}

const shareOf = (
  outcomes: readonly Outcome[],
  holds: (outcome: Outcome) => boolean,
): number | null =>
  outcomes.length === 0 ? null : outcomes.filter(holds).length / outcomes.length;
