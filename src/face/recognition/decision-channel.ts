import { channel } from 'node:diagnostics_channel';

/** Node's channel on which every decision is told to whoever counts them. */
export const DECISIONS = 'face-attendance:decisions';

export interface DecisionTold {
  /** `matched`, `ambiguous`, `unknown`, `low_quality` or `spoof`. */
  readonly result: string;
}

const decisions = channel(DECISIONS);

/** Costs nothing while nobody listens. */
export function tellDecision(result: string): void {
  if (decisions.hasSubscribers) decisions.publish({ result } satisfies DecisionTold);
}
