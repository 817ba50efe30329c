/** A table as it was sent: the headings first. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Cells that hold a formula: row and column, from 0. */
  readonly formulas: readonly (readonly [row: number, column: number])[];
}

/** Rows below the headings. */
export const MOST_ROWS = 10_000;

export type TableFault = 'unreadable' | 'too_large';

/** Why a table could not be read; crosses from a worker thread, so it is a plain word. */
export class TableRefused extends Error {
  constructor(readonly fault: TableFault) {
    super(fault);
  }
}
