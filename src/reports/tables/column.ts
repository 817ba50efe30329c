/** What a column holds, and so how a spreadsheet types it. */
export type ColumnKind = 'text' | 'number' | 'rate' | 'date' | 'time' | 'code';

export interface Column {
  /** The name programs read it by; the wire's where the wire has it. */
  readonly key: string;
  /** The name people read it by; a column of one day has the day. */
  readonly title: string;
  readonly kind: ColumnKind;
  /** Characters. */
  readonly width: number;
}

/** A date is `YYYY-MM-DD`, a time `HH:mm:ss`. */
export type Cell = string | number | null;

export const column = (key: string, title: string, kind: ColumnKind, width: number): Column => ({
  key,
  title,
  kind,
  width,
});
