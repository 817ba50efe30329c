import { invalidField } from '../errors/validation.js';

export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * What `?sort=` asks for, of what a list allows.
 * @param columns the member on the wire → the column (or entity property) it sorts
 * @param fallback the sort without a wish, such as `-created_at`
 * @throws ValidationFailed naming the members allowed
 */
export function sortingOf<Column extends string>(
  sort: string | undefined,
  columns: Readonly<Record<string, Column>>,
  fallback: string,
): Sorting<Column> {
  const wish = sort ?? fallback;
  const member = wish.replace(/^-/, '');
  const column = Object.hasOwn(columns, member) ? columns[member] : undefined;
  if (column === undefined) {
    const allowed = Object.keys(columns).join(', ');
    throw invalidField('sort', `sort must be one of ${allowed}`);
  }
  return { column, direction: wish.startsWith('-') ? 'DESC' : 'ASC' };
}

/** Which part of a list, and in which order. */
export interface Page {
  /** From 1. */
  readonly page: number;
  /** How many on a page. */
  readonly limit: number;
  /** The member of the wire to sort by; a leading `-` turns the order round. */
  readonly sort?: string;
}

/** Rows to pass over before the page begins. */
export const offsetOf = ({ page, limit }: Pick<Page, 'page' | 'limit'>): number =>
  (page - 1) * limit;
