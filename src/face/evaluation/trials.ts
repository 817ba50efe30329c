import { centroidOf, distanceBetween } from '../engine/descriptor/descriptor.js';
import { decide, type Rule } from '../gallery/decision.js';
import type { Descriptors } from './describe-all.js';
import type { Draw, Shown } from './draw.js';
import type { DecisionRule, Trial } from './error-rates.js';

/** A trial that knows its picture. */
export type PictureTrial = Trial & Shown;

export function trialsOf({ gallery, shown }: Draw, descriptors: Descriptors): PictureTrial[] {
  const of = (file: string) => descriptors.get(file) ?? null;
  const templates = gallery.map(({ files }) => centroidOf(files.map(of).filter(isPresent)));
  return shown.map((picture) => {
    const descriptor = of(picture.file);
    const distances =
      descriptor && Float64Array.from(templates, (own) => distanceBetween(descriptor, own));
    return { ...picture, distances };
  });
}

/** What a server says by this rule. */
export const verdictBy =
  (rule: Rule): DecisionRule =>
  (distances) => {
    const nearest = nearestOf(distances);
    const second = nearestOf(distances, nearest);
    const neighbours = [nearest, second]
      .filter((index) => index >= 0)
      .map((index) => ({ userId: String(index), distance: distances[index] ?? Infinity }));
    return decide(neighbours, rule).result === 'matched' ? nearest : null;
  };

/** The place of the least distance, that of `except` aside; −1 when there is none. */
export function nearestOf(distances: Float64Array, except: number | null = null): number {
  let found = -1;
  for (let i = 0; i < distances.length; i++) {
    if (i !== except && (distances[i] ?? 0) < (distances[found] ?? Infinity)) found = i;
  }
  return found;
}

const isPresent = <T>(value: T | null): value is T => value !== null;
