/** What a column holds, and so how each kind of file writes it. */
export type ColumnKind =
  'text' | 'number' | 'days' | 'minutes' | 'rate' | 'date' | 'time' | 'flag' | 'code';

/** A date is `YYYY-MM-DD`, a time `HH:mm:ss`, a code the letter of a day; days may be halves, minutes are whole. */
export type Cell = string | number | boolean | null;

/** A heading, and what stands under it. */
export interface Column<Row, Key extends string = string, Value extends Cell = Cell> {
  /** The name programs read it by; the wire's where the wire has it. */
  readonly key: Key;
  /** The name people read it by; a column of one day has the day. */
  readonly title: string;
  readonly kind: ColumnKind;
  /** Characters. */
  readonly width: number;
  readonly cell: (row: Row) => Value;
}

/** Makes the columns of a table of such rows. */
export const columnsOf =
  <Row>() =>
  <Key extends string, Value extends Cell>(
    key: Key,
    title: string,
    kind: ColumnKind,
    width: number,
    cell: (row: Row) => Value,
  ): Column<Row, Key, Value> => ({ key, title, kind, width, cell });

type AnyColumn = Column<never>;

/** What all the columns can be read from. */
type RowOf<C extends AnyColumn> = C['cell'] extends (row: infer Row) => Cell ? Row : never;

/** A row as the wire names it. */
export type FieldsOf<C extends AnyColumn> = {
  [Each in C as Each['key']]: ReturnType<Each['cell']>;
};

export function fieldsOf<C extends AnyColumn>(columns: readonly C[], row: RowOf<C>): FieldsOf<C> {
  const fields: Record<string, Cell> = {};
  // What all the columns can be read from, each can.
  for (const { key, cell } of columns) fields[key] = cell(row as never);
  // Each key has its cell now.
  return fields as FieldsOf<C>;
}
