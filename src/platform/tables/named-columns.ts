import type { TableRow } from './table.js';

/** What each column holds by its heading; undefined for what says nothing to us. */
export type Fields<F extends string> = readonly (F | undefined)[];

/** Reads headings in any order and writing (`E-mail`, `Join date`). @param names of each field, in small letters and digits alone */
export function fieldsNamed<F extends string>(
  headings: readonly string[],
  names: Readonly<Record<F, readonly string[]>>,
): (F | undefined)[] {
  // The table has no other keys than its type's.
  const fields = Object.keys(names) as F[];
  const fieldOf = new Map(
    fields.flatMap((field) => names[field].map((name) => [name, field] as const)),
  );
  return headings.map((heading) =>
    fieldOf.get(heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')),
  );
}

/** The headings of columns that nothing is read from. */
export const ignoredOf = (headings: readonly string[], fields: Fields<string>): string[] =>
  headings.filter((heading, i) => heading !== '' && !fields[i]);

/** The cells that are filled, by what they mean; the first that is a formula instead. */
export function namedCells<F extends string>(
  { cells, formulas }: TableRow,
  fields: Fields<F>,
): ReadonlyMap<F, string> | F {
  const named = new Map<F, string>();
  for (const [column, field] of fields.entries()) {
    if (!field) continue;
    const cell = cells[column] ?? '';
    if (formulas.includes(column) || /^[=@]/.test(cell)) return field;
    if (cell !== '') named.set(field, cell);
  }
  return named;
}
