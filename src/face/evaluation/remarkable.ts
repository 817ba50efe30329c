import type { Draw } from './draw.js';
import type { Rule } from '../gallery/decision.js';
import { nearestOf, verdictBy, type PictureTrial } from './trials.js';

/** A picture that was told wrong, and what there is to look at in it. */
export interface Remark {
  readonly file: string;
  readonly name: string;
  /** Turned away, taken for somebody else, or a stranger let in. */
  readonly kind: 'missed' | 'wrong' | 'stranger';
  /** To whom it shows; null for a stranger, and where no face was found. */
  readonly distance: number | null;
  /** Who else is nearest, and how far; null where no face was found. */
  readonly other: { readonly name: string; readonly distance: number } | null;
  /** In how many draws. */
  readonly times: number;
}

interface Judged {
  readonly draw: Draw;
  readonly rule: Rule;
  readonly trials: readonly PictureTrial[];
}

/** Those told wrong most often first. */
export function remarkableOf(rounds: readonly Judged[]): Remark[] {
  const remarks = new Map<string, Remark>();
  for (const { draw, rule, trials } of rounds) {
    const verdict = verdictBy(rule);
    for (const trial of trials) {
      const kind = kindOf(trial, trial.distances && verdict(trial.distances));
      if (!kind) continue;
      const earlier = remarks.get(trial.file);
      const times = (earlier?.times ?? 0) + 1;
      remarks.set(trial.file, { ...(earlier ?? remarkOn(trial, kind, draw)), times });
    }
  }
  return [...remarks.values()].sort((one, other) => other.times - one.times);
}

function kindOf({ person }: PictureTrial, named: number | null): Remark['kind'] | null {
  if (named === person) return null;
  if (named === null) return 'missed';
  return person === null ? 'stranger' : 'wrong';
}

function remarkOn(
  { file, name, person, distances }: PictureTrial,
  kind: Remark['kind'],
  { gallery }: Draw,
): Omit<Remark, 'times'> {
  const nearest = distances ? nearestOf(distances, person) : -1;
  const other = gallery[nearest];
  const distance = (person !== null && distances?.[person]) || null;
  return {
    file,
    name,
    kind,
    distance,
    other: other ? { name: other.name, distance: distances?.[nearest] ?? 0 } : null,
  };
}
