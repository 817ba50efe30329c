/** What is kept for a time and goes then, by itself. */
export interface RetainedData {
  /** In snake_case, as the round tells of it. */
  readonly name: string;

  /** How many would go now. */
  countDue(now: Date): Promise<number>;

  /** Several processes may do so at once. @returns how many went */
  letGo(now: Date): Promise<number>;
}

/** The parts of the round, in its order. */
export const RETAINED_DATA = Symbol('RetainedData');
