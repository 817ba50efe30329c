/** How somebody wants a list of theirs taken in. */
export interface TableWish {
  /** Of a CSV; null when nobody said. */
  readonly encoding: string | null;
  /** Check everything and write nothing. */
  readonly isDryRun: boolean;
}
