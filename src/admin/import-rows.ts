import { setImmediate } from 'node:timers/promises';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { Role } from '../access/role.js';
import { ValidationFailed } from '../errors/validation.js';
import { NewUserDto } from './dto/new-user.dto.js';
import type { RowErrorDto } from './dto/bulk-import.dto.js';
import { fieldsOf, type ImportField } from './import-columns.js';
import type { Table } from './table.js';

/** A row that is good in itself. */
export interface ImportRow {
  readonly row: number;
  readonly person: NewUserDto;
}

export interface CheckedRows {
  readonly good: ImportRow[];
  readonly errors: RowErrorDto[];
}

/** Rows checked before others get their turn. */
const AT_A_TIME = 100;

/** Checks each row by the rules for a new user. @throws ValidationFailed when there is no table to speak of */
export async function checkRows({ rows, formulas }: Table): Promise<CheckedRows> {
  const fields = fieldsOf(rows[0] ?? []);
  refuseWithout(fields, 'name', 'email');
  const checked: CheckedRows = { good: [], errors: [] };
  const formulaCells = new Set(formulas.map(([row, column]) => `${row}:${column}`));
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.every((cell) => cell === '')) continue;
    if (index % AT_A_TIME === 0) await setImmediate();
    const isFormula = (column: number) => formulaCells.has(`${index}:${column}`);
    await check(index + 1, cells, fields, isFormula, checked);
  }
  return checked;
}

function refuseWithout(fields: readonly (ImportField | undefined)[], ...needed: ImportField[]) {
  const missing = needed.filter((field) => !fields.includes(field));
  if (missing.length === 0) return;
  throw new ValidationFailed(
    missing.map((field) => ({ field, message: `The first row has no heading for ${field}` })),
  );
}

async function check(
  row: number,
  cells: readonly string[],
  fields: readonly (ImportField | undefined)[],
  isFormula: (column: number) => boolean,
  { good, errors }: CheckedRows,
): Promise<void> {
  const named = new Map<ImportField, string>();
  for (const [column, field] of fields.entries()) {
    if (!field) continue;
    const cell = cells[column] ?? '';
    if (isFormula(column) || /^[=@]/.test(cell)) {
      errors.push({ row, field, message: `${field} must not be a formula` });
      return;
    }
    if (cell !== '') named.set(field, cell);
  }
  const person = plainToInstance(NewUserDto, {
    role: Role.Employee,
    ...Object.fromEntries(named),
  });
  const complaints = await validate(person, { stopAtFirstError: true });
  errors.push(...complaints.map((complaint) => errorOf(row, complaint)));
  if (complaints.length === 0) good.push({ row, person });
}

const errorOf = (row: number, { property: field, constraints }: ValidationError): RowErrorDto => ({
  row,
  field,
  message: Object.values(constraints ?? {})[0] ?? `${field} is not valid`,
});
