import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { centroidOf, distanceBetween } from '../engine/descriptor/descriptor.js';
import type { FaceEngine } from '../engine/face-engine.js';
import { errorRatesOf, pairsOf, type ErrorRates, type Pairs, type Trial } from './error-rates.js';
import { ADVISED_MARGIN, decide, identificationRule, type Rule } from '../gallery/decision.js';

/** The rule as it ships: the settings' defaults. */
const SHIPPED = { leastConfidence: 0.6, margin: ADVISED_MARGIN };
const PICTURE = /\.(jpe?g|png|webp)$/i;

/** Photographs on the disk: `people/<name>/*.jpg`, `strangers/*.jpg`. */
export interface Photographs {
  /** One list of files for each person, in alphabetical order. */
  readonly people: string[][];
  readonly strangers: string[];
}

export interface EvaluationOptions {
  /** The first this many of each person are enrolled, the others are probes. */
  readonly enrol: number;
  readonly strict: boolean;
  /** Photographs in work at a time. */
  readonly parallel: number;
  readonly onProgress?: (done: number, all: number) => void;
}

export interface Evaluation extends ErrorRates {
  readonly model: string;
  readonly backend: string;
  readonly people: number;
  readonly templates: number;
  readonly probes: number;
  readonly strangers: number;
  /** Distance between unit descriptors. */
  readonly threshold: number;
  readonly margin: number;
  /** Wall clock for all photographs by their number. */
  readonly ms_per_photo: number;
}

/** A person has no picture with a face among those to enrol with. */
export class NobodyToEnrol extends Error {
  constructor() {
    super('Each person needs a photograph with a face among the first ones');
  }
}

export async function photographsIn(folder: string): Promise<Photographs> {
  const names = (await readdir(join(folder, 'people'))).sort();
  return {
    people: await Promise.all(names.map((name) => picturesIn(join(folder, 'people', name)))),
    strangers: await picturesIn(join(folder, 'strangers')),
  };
}

/**
 * Enrols the first photographs of each person, without the gates of enrolment, and asks the shipped rule about all
 * the others. A photograph without a face is a miss.
 */
export async function evaluate(
  engine: FaceEngine,
  { people, strangers }: Photographs,
  options: EvaluationOptions,
): Promise<{ evaluation: Evaluation; pairs: Pairs }> {
  const files = [...people.flat(), ...strangers];
  const startedAt = performance.now();
  const descriptors = await describeAll(engine, files, options);
  const elapsed = performance.now() - startedAt;

  const of = (file: string) => descriptors.get(file) ?? null;
  const enrolled = people.map((own) => own.slice(0, options.enrol).map(of).filter(present));
  if (enrolled.some((own) => own.length === 0)) throw new NobodyToEnrol();
  const centroids = enrolled.map(centroidOf);
  const trial = (person: number | null) => (file: string) => trialOf(person, of(file), centroids);
  const probes = people.flatMap((own, i) => own.slice(options.enrol).map(trial(i)));
  const trials = [...probes, ...strangers.map(trial(null))];
  const rule = identificationRule(
    engine.card.distances,
    { people: people.length, pictures: options.enrol },
    { ...SHIPPED, strict: options.strict },
  );

  const evaluation: Evaluation = {
    model: engine.model,
    backend: engine.backend,
    people: people.length,
    templates: enrolled.flat().length,
    probes: probes.length,
    strangers: strangers.length,
    ...errorRatesOf(trials, verdictBy(rule)),
    detection_rate: [...descriptors.values()].filter(present).length / files.length,
    threshold: rule.threshold,
    margin: rule.margin,
    ms_per_photo: elapsed / files.length,
  };
  return { evaluation, pairs: pairsOf(trials) };
}

async function picturesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => PICTURE.test(name)).sort();
  return names.map((name) => join(folder, name));
}

/** By file; null where there is no face or no readable picture. */
async function describeAll(
  engine: FaceEngine,
  files: readonly string[],
  { parallel, onProgress }: EvaluationOptions,
): Promise<Map<string, Float32Array | null>> {
  const descriptors = new Map<string, Float32Array | null>();
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      const { face } = await engine.analyse(await readFile(file)).catch(() => ({ face: null }));
      descriptors.set(file, face?.descriptor ?? null);
      onProgress?.(descriptors.size, files.length);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return descriptors;
}

const trialOf = (
  person: number | null,
  descriptor: Float32Array | null,
  centroids: readonly Float32Array[],
): Trial => ({
  person,
  distances: descriptor && Float64Array.from(centroids, (own) => distanceBetween(descriptor, own)),
});

const verdictBy =
  (rule: Rule) =>
  (distances: Float64Array): number | null => {
    const nearest = Array.from(distances, (distance, i) => ({ userId: String(i), distance }))
      .sort((one, other) => one.distance - other.distance)
      .slice(0, 2);
    const { result } = decide(nearest, rule);
    return result === 'matched' ? Number(nearest[0]?.userId) : null;
  };

const present = <T>(value: T | null): value is T => value !== null;
