/** One picture's distances to every enrolled person, and who it shows. */
export interface Trial {
  /** The enrolled person it shows; null for a stranger. */
  readonly person: number | null;
  /** Distance to each person's centroid, by person; null when no face was found. */
  readonly distances: Float64Array | null;
}

/** What the shipped rule says of a trial: the index of the person it matched, or null. */
export type DecisionRule = (distances: Float64Array) => number | null;

export interface ErrorRates {
  /** Share of all pictures in which a face was found. */
  detection_rate: number;
  /** Share of enrolled people's probes that were given the right name. */
  tpir: number;
  /** Share of strangers that were given any name. */
  fpir: number;
  /** Share of enrolled people's probes that were given another's name. */
  wrong_identity: number;
  /** Where as many impostor pairs are nearer as genuine pairs are farther. */
  eer: number;
  /** Share of genuine pairs within the distance that this share of impostor pairs is within. */
  tar_at_far: Record<string, number>;
}

export interface Pairs {
  /** Distances of probes to their own person, ascending. */
  readonly genuine: Float64Array;
  /** Distances of probes and strangers to everybody else, ascending. */
  readonly impostor: Float64Array;
}

const FALSE_ACCEPT_RATES = ['0.01', '0.001', '0.0001'];

/** Identification by the rule, over all probes: one without a face is a miss. Verification over all pairs. */
export function errorRatesOf(trials: readonly Trial[], verdict: DecisionRule): ErrorRates {
  const probes = trials.filter(({ person }) => person !== null);
  const strangers = trials.filter(({ person }) => person === null);
  const named = ({ distances }: Trial) => distances && verdict(distances);
  const right = probes.filter((trial) => named(trial) === trial.person).length;
  const anybody = probes.filter((trial) => named(trial) !== null).length;
  const pairs = pairsOf(trials);
  return {
    detection_rate: share(trials.filter(({ distances }) => distances).length, trials.length),
    tpir: share(right, probes.length),
    fpir: share(strangers.filter((trial) => named(trial) !== null).length, strangers.length),
    wrong_identity: share(anybody - right, probes.length),
    eer: equalErrorRate(pairs),
    tar_at_far: Object.fromEntries(
      FALSE_ACCEPT_RATES.map((rate) => [rate, trueAcceptRate(pairs, Number(rate))]),
    ),
  };
}

export function pairsOf(trials: readonly Trial[]): Pairs {
  const genuine: number[] = [];
  const impostor: number[] = [];
  for (const { person, distances } of trials) {
    distances?.forEach((distance, other) => {
      (other === person ? genuine : impostor).push(distance);
    });
  }
  return {
    genuine: Float64Array.from(genuine).sort(),
    impostor: Float64Array.from(impostor).sort(),
  };
}

/** The error rate at the threshold where the larger of the two kinds of error is smallest. */
export function equalErrorRate({ genuine, impostor }: Pairs): number {
  return genuine.reduce((least, threshold, i) => {
    const rejected = share(genuine.length - 1 - i, genuine.length);
    const accepted = share(countBelow(impostor, threshold + Number.EPSILON), impostor.length);
    return Math.min(least, Math.max(rejected, accepted));
  }, 1);
}

/** @param rate share of impostor pairs that may be accepted */
export function trueAcceptRate({ genuine, impostor }: Pairs, rate: number): number {
  const threshold = impostor[Math.floor(rate * impostor.length)] ?? Infinity;
  return share(countBelow(genuine, threshold), genuine.length);
}

/** How many of the ascending `values` are less than `limit`. */
export function countBelow(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
