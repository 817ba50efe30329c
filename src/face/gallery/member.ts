/** One person with verified pictures, as the gallery sees them. */
export interface Member {
  readonly userId: string;
  /** Unit-length mean of the verified descriptors. */
  readonly template: Float32Array;
  readonly verified: number;
  readonly active: boolean;
}

/** @param leastVerified pictures a person needs to be matched */
export const isMatched = ({ active, verified }: Member, leastVerified: number): boolean =>
  active && verified >= leastVerified;
