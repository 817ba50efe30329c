/** What all processes together counted of one caller. */
export interface Count {
  readonly calls: number;
  /** Milliseconds until the count begins anew. */
  readonly left: number;
}

/** Where processes add up what each of them counted. Windows begin and end by its clock, not by theirs. */
export abstract class SharedCounts {
  /**
   * @param calls how many more by each caller
   * @param length of a window that begins with them, in milliseconds
   */
  abstract add(
    calls: ReadonlyMap<string, number>,
    length: number,
  ): Promise<ReadonlyMap<string, Count>>;
}
