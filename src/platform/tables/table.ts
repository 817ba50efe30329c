/** A row below the headings; empty ones are none. */
export interface TableRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Columns, from 0, whose cell holds a formula. */
  readonly formulas: readonly number[];
}

/** A table as it was sent, found readable and small enough. */
export interface Table {
  readonly headings: readonly string[];
  /** What its text was written in, by its name in the WHATWG's standard; null of a workbook. */
  readonly encoding: string | null;
  /** Read anew each time, and never all at once. */
  rows(): AsyncIterable<TableRow> | Iterable<TableRow>;
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
