import type {
  ChangedUserDto,
  ImportResultDto,
  ImportedUserDto,
  RowErrorDto,
} from './bulk-import.dto.js';
import type { CheckedRow, ImportRow } from './import-rows.js';
import type { Change, Newcomer, Refusal, Unchanged } from './row-decision.js';

/** Passwords are slow to hash; whoever imports more people than this lets them set their own. */
const MOST_PASSWORDS = 200;

/** An import while its rows go in. */
export class ImportProgress {
  private readonly users: ImportedUserDto[] = [];
  private readonly changed: ChangedUserDto[] = [];
  private readonly errors: RowErrorDto[] = [];
  private readonly rowOfEmail = new Map<string, number>();
  private readonly rowOfNumber = new Map<string, number>();
  private passwords = 0;
  private unchanged = 0;

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

  refuse(row: number, field: string, message: string): false {
    this.errors.push({ row, field, message });
    return false;
  }

  create(row: number, { user: { name, email, role } }: Newcomer, userId: string | null): void {
    this.users.push({ row, user_id: userId, name, email, role });
  }

  change(row: number, { outcome, user, changes }: Change): void {
    this.changed.push({ row, user_id: user.id, outcome, changes: [...changes] });
  }

  /** A row of which nothing is written. */
  pass(row: number, decision: Refusal | Unchanged): void {
    if (decision.outcome === 'refused') this.refuse(row, decision.field, decision.message);
    else this.unchanged += 1;
  }

  result(): Omit<ImportResultDto, 'encoding' | 'ignored_columns'> {
    const imported = this.users.length;
    const deactivated = this.changed.filter(({ outcome }) => outcome === 'deactivated').length;
    return {
      imported,
      imported_count: imported,
      updated: this.changed.length - deactivated,
      deactivated,
      unchanged: this.unchanged,
      failed: new Set(this.errors.map(({ row }) => row)).size,
      errors: this.errors.sort(byRow),
      users: this.users.sort(byRow),
      changed_users: this.changed.sort(byRow),
      dry_run: this.isDryRun,
    };
  }

  private repeats({ row, person: { email, employee_number: number } }: ImportRow): boolean {
    const sameEmail = email ? this.rowOfEmail.get(email) : undefined;
    const sameNumber = number ? this.rowOfNumber.get(number) : undefined;
    if (sameEmail !== undefined) {
      return !this.refuse(row, 'email', `email is the same as in row ${sameEmail}`);
    }
    if (sameNumber !== undefined) {
      const message = `employee_number is the same as in row ${sameNumber}`;
      return !this.refuse(row, 'employee_number', message);
    }
    if (email) this.rowOfEmail.set(email, row);
    if (number) this.rowOfNumber.set(number, row);
    return false;
  }
}

const byRow = (a: { row: number }, b: { row: number }): number => a.row - b.row;

const TOO_MANY_PASSWORDS = `At most ${MOST_PASSWORDS} rows may have a password; left out, a link for setting one is mailed`;
