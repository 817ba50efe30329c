import type { ComponentChildren } from 'preact';

/** A heading with the cell beneath it, written in one place. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** The member the server sorts by, where it can. */
  readonly sort?: string;
  readonly isNumber?: boolean;
}
