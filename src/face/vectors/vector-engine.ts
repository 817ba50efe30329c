/** A person's template in an index. */
export interface IndexedTemplate {
  readonly userId: string;
  /** Of unit length. */
  readonly template: Float32Array;
}

/**
 * A database that finds near vectors, for galleries that one process's memory cannot hold. It answers approximately:
 * whoever asks compares its candidates exactly. Every call rejects while the engine is away.
 */
export interface VectorEngine {
  /**
   * Makes an index unless there is one.
   * @param length numbers in a template
   * @returns whether it was there already
   */
  open(index: string, length: number): Promise<boolean>;

  /** Puts people in, in place of what was there of them. */
  put(index: string, templates: readonly IndexedTemplate[]): Promise<void>;

  delete(index: string, userIds: readonly string[]): Promise<void>;

  /** Who is near, the nearest first as far as the engine can tell. @param probe of unit length */
  nearest(index: string, probe: Float32Array, count: number): Promise<string[]>;

  /** How many people are in an index. */
  size(index: string): Promise<number>;

  /**
   * In a sentence, why the engine as it is set up overlooks people of an index; null where it does not.
   * @param people in it
   * @param length numbers in a template
   */
  shortage(people: number, length: number): Promise<string | null>;

  /** Removes an index with all that is in it, if it is there. */
  drop(index: string): Promise<void>;
}
