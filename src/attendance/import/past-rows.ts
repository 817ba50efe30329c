import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { ValidationFailed } from '../../platform/errors/validation.js';
import { namedCells, type Fields } from '../../platform/tables/named-columns.js';
import type { Table, TableRow } from '../../platform/tables/table.js';
import { UserId } from '../../platform/wire/ids.js';
import { CalendarDay, ClockTimeToTheSecond } from '../../platform/wire/moments.js';
import { Optional } from '../../platform/wire/presence.js';
import { EmailAddress, EmployeeNumber } from '../../users/personal-details.js';
import type { AttendanceStatus } from '../records/attendance-record.entity.js';
import type { PastFault } from './past-progress.js';
import { Notes, Status } from '../records/record-fields.js';

/** What a row may tell. */
export class PastRow {
  @Optional()
  @UserId()
  user_id?: string;

  @EmployeeNumber()
  employee_number?: string | null;

  @Optional()
  @EmailAddress()
  email?: string;

  @CalendarDay()
  date!: string;

  @Optional()
  @ClockTimeToTheSecond()
  check_in?: string;

  @Optional()
  @ClockTimeToTheSecond()
  check_out?: string;

  @Optional()
  @Status()
  status?: AttendanceStatus;

  @Optional()
  @Notes()
  note?: string;
}

type PastField = keyof PastRow;

export const PAST_FIELDS: Readonly<Record<PastField, readonly string[]>> = {
  user_id: ['userid', 'id'],
  employee_number: ['employeenumber', 'studentnumber', 'personnelnumber', 'staffnumber'],
  email: ['email', 'mail', 'emailaddress'],
  date: ['date', 'day'],
  check_in: ['checkin', 'in', 'came', 'arrival', 'time', 'timein'],
  check_out: ['checkout', 'out', 'went', 'departure', 'timeout'],
  status: ['status'],
  note: ['note', 'notes', 'remark', 'comment'],
};

/** Of what is wrong with a row in itself. */
const code = 'validation_failed';

const WHO: readonly PastField[] = ['user_id', 'employee_number', 'email'];

export interface GoodRow {
  readonly row: number;
  readonly cells: PastRow;
}

/** @throws ValidationFailed before the first row without a column for the day and one for the person */
export async function* pastRows(
  table: Table,
  fields: Fields<PastField>,
): AsyncGenerator<GoodRow | readonly PastFault[]> {
  const isOf = (field: PastField) => fields.includes(field);
  const missing = [...(isOf('date') ? [] : ['date']), ...(WHO.some(isOf) ? [] : ['user_id'])];
  if (missing.length > 0) {
    throw new ValidationFailed(
      missing.map((field) => ({ field, message: `The first row has no heading for ${field}` })),
    );
  }
  for await (const row of table.rows()) yield checked(row, fields);
}

async function checked(
  tableRow: TableRow,
  fields: Fields<PastField>,
): Promise<GoodRow | readonly PastFault[]> {
  const { number: row } = tableRow;
  const named = namedCells(tableRow, fields);
  if (typeof named === 'string') {
    return [{ row, field: named, code, message: `${named} must not be a formula` }];
  }
  if (!named.has('date')) return [{ row, field: 'date', code, message: 'date is missing' }];
  if (!WHO.some((field) => named.has(field))) {
    return [{ row, field: 'user_id', code, message: 'Nobody is named' }];
  }
  const cells = plainToInstance(PastRow, Object.fromEntries(named));
  const complaints = await validate(cells, { stopAtFirstError: true });
  if (complaints.length === 0) return { row, cells };
  return complaints.map(({ property: field, constraints }) => ({
    row,
    field,
    code,
    message: Object.values(constraints ?? {})[0] ?? `${field} is not valid`,
  }));
}
