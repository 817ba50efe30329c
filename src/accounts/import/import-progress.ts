import type { TakenIdentities } from '../../users/bulk-create.js';
import type { ImportResultDto, ImportedUserDto, RowErrorDto } from './bulk-import.dto.js';
import type { CheckedRow, ImportRow } from './import-rows.js';

/** Passwords are slow to hash; whoever imports more people than this lets them set their own. */
const MOST_PASSWORDS = 200;

/** An import while its rows go in. */
export class ImportProgress {
  private readonly users: ImportedUserDto[] = [];
  private readonly errors: RowErrorDto[] = [];
  private readonly rowOfEmail = new Map<string, number>();
  private readonly rowOfNumber = new Map<string, number>();
  private passwords = 0;

  constructor(readonly isDryRun: boolean) {}

  /** Whether to go on with a row; of those with one address or number the first stays, and of those with passwords the first 200. */
  admits(checked: CheckedRow): checked is ImportRow {
    if (!('person' in checked)) {
      this.errors.push(...checked);
      return false;
    }
    const { row, person } = checked;
    if (this.repeats(checked)) return false;
    if (person.password === undefined) return true;
    this.passwords += 1;
    return this.passwords <= MOST_PASSWORDS || this.refuse(row, 'password', TOO_MANY_PASSWORDS);
  }

  /** The rows whose address is free and whose department exists. */
  acceptable(
    rows: readonly ImportRow[],
    taken: TakenIdentities,
    departments: ReadonlyMap<string, string>,
  ): ImportRow[] {
    return rows.filter(({ row, person: { email, department, employee_number: number } }) => {
      if (taken.emails.has(email)) return this.refuse(row, 'email', TAKEN.email);
      const holder = number ? taken.numbers.get(number) : undefined;
      if (holder) {
        return this.refuse(row, 'employee_number', `employee_number is the number of ${holder}`);
      }
      return !department || departments.has(department.toLowerCase())
        ? true
        : this.refuse(row, 'department', `There is no department ${department}`);
    });
  }

  refuseTaken(field: keyof typeof TAKEN, rows: readonly ImportRow[]): void {
    for (const { row } of rows) this.refuse(row, field, TAKEN[field]);
  }

  succeed({ row, person: { name, email, role } }: ImportRow, userId: string | null): void {
    this.users.push({ row, user_id: userId, name, email, role });
  }

  result(): Omit<ImportResultDto, 'encoding' | 'ignored_columns'> {
    const imported = this.users.length;
    return {
      imported,
      imported_count: imported,
      failed: new Set(this.errors.map(({ row }) => row)).size,
      errors: this.errors.sort((a, b) => a.row - b.row),
      users: this.users,
      dry_run: this.isDryRun,
    };
  }

  private repeats({ row, person: { email, employee_number: number } }: ImportRow): boolean {
    const sameEmail = this.rowOfEmail.get(email);
    const sameNumber = number ? this.rowOfNumber.get(number) : undefined;
    if (sameEmail !== undefined) {
      return !this.refuse(row, 'email', `email is the same as in row ${sameEmail}`);
    }
    if (sameNumber !== undefined) {
      const message = `employee_number is the same as in row ${sameNumber}`;
      return !this.refuse(row, 'employee_number', message);
    }
    this.rowOfEmail.set(email, row);
    if (number) this.rowOfNumber.set(number, row);
    return false;
  }

  private refuse(row: number, field: string, message: string): false {
    this.errors.push({ row, field, message });
    return false;
  }
}

const TAKEN = {
  email: 'email has an account already',
  employee_number: 'employee_number is the number of somebody else',
} as const;
const TOO_MANY_PASSWORDS = `At most ${MOST_PASSWORDS} rows may have a password; left out, a link for setting one is mailed`;
