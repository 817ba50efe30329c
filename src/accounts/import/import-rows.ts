import { setImmediate } from 'node:timers/promises';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { ValidationFailed } from '../../platform/errors/validation.js';
import type { RowErrorDto } from './bulk-import.dto.js';
import type { ImportField } from './import-columns.js';
import { PersonRow, type PersonCells } from './person-row.js';
import { namedCells } from '../../platform/tables/named-columns.js';
import type { Table, TableRow } from '../../platform/tables/table.js';

/** A row that is good in itself. */
export interface ImportRow {
  readonly row: number;
  readonly person: PersonCells;
}

/** A row that was looked at: good, or with what is wrong with it. */
export type CheckedRow = ImportRow | readonly RowErrorDto[];

/** What each row must have: one at least of each. */
export type Needed = readonly (readonly ImportField[])[];

/** Rows checked before others get their turn: a few milliseconds. */
const AT_A_TIME = 20;

/**
 * Checks each row by the rules for a new user.
 * @throws ValidationFailed before the first row when there is no table to speak of
 */
export async function* checkRows(
  table: Table,
  fields: readonly (ImportField | undefined)[],
  needed: Needed,
): AsyncGenerator<CheckedRow> {
  refuseWithout(fields, needed);
  let checked = 0;
  for await (const row of table.rows()) {
    if (++checked % AT_A_TIME === 0) await setImmediate();
    yield check(row, fields, needed);
  }
}

function refuseWithout(fields: readonly (ImportField | undefined)[], needed: Needed) {
  const missing = missingOf(needed, (field) => fields.includes(field));
  if (missing.length === 0) return;
  throw new ValidationFailed(
    missing.map(({ field, words }) => ({
      field,
      message: `The first row has no heading for ${words}`,
    })),
  );
}

/** @returns each by its first field, and as words */
const missingOf = (needed: Needed, isThere: (field: ImportField) => boolean) =>
  needed
    .filter((fields) => !fields.some(isThere))
    .map((fields) => ({ field: fields[0] ?? '', words: fields.join(' or ') }));

async function check(
  tableRow: TableRow,
  fields: readonly (ImportField | undefined)[],
  needed: Needed,
): Promise<CheckedRow> {
  const { number: row } = tableRow;
  const named = namedCells(tableRow, fields);
  if (typeof named === 'string') {
    return [{ row, field: named, message: `${named} must not be a formula` }];
  }
  const missing = missingOf(needed, (field) => named.has(field));
  if (missing.length > 0)
    return missing.map(({ field, words }) => ({ row, field, message: `${words} is missing` }));
  const person = plainToInstance(PersonRow, Object.fromEntries(named));
  const complaints = await validate(person, {
    stopAtFirstError: true,
    skipMissingProperties: true,
  });
  return complaints.length === 0
    ? { row, person }
    : complaints.map((complaint) => errorOf(row, complaint));
}

const errorOf = (row: number, { property: field, constraints }: ValidationError): RowErrorDto => ({
  row,
  field,
  message: Object.values(constraints ?? {})[0] ?? `${field} is not valid`,
});
