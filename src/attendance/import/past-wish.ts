export interface PastWish {
  /** Of a CSV; null when nobody said. */
  readonly encoding: string | null;
  readonly isDryRun: boolean;
  /** Whether records that are there and say something else are written anew. */
  readonly replaces: boolean;
  /** Why that is, and why days of a closed month are written to. */
  readonly reason: string | undefined;
}
