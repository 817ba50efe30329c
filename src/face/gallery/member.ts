/** One person with verified pictures, as the gallery sees them. */
export interface Member {
  readonly userId: string;
  /** Unit-length mean of the verified descriptors. */
  readonly template: Float32Array;
  readonly verified: number;
  readonly active: boolean;
}
