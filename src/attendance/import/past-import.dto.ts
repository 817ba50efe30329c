import { invalidField } from '../../platform/errors/validation.js';
import { TableForm, tableWish } from '../../platform/tables/table-form.dto.js';
import { OptionalText } from '../../platform/wire/presence.js';
import { Word } from '../../platform/wire/text.js';
import { Notes } from '../records/record-fields.js';
import type { PastImport } from './past-import.service.js';
import type { PastWish } from './past-wish.js';

/** What becomes of days that have a record. */
export enum ExistingDays {
  Skip = 'skip',
  Replace = 'replace',
}

export class PastImportForm extends TableForm {
  /** What becomes of days that have a record which says something else; `replace` needs a `reason`. */
  @OptionalText()
  @Word(ExistingDays)
  existing?: ExistingDays;

  /** Why records are replaced, or days of a closed month written to; the audit trail keeps it. */
  @OptionalText()
  @Notes()
  reason?: string;

  /** @throws ValidationFailed */
  static wish({ existing, reason, ...form }: PastImportForm): PastWish {
    const replaces = existing === ExistingDays.Replace;
    if (replaces && !reason) throw invalidField('reason', 'Say why records are replaced');
    return { ...tableWish(form), replaces, reason };
  }
}

export class PastFaultDto {
  /** As a spreadsheet numbers it: the headings are row 1. */
  row!: number;
  field!: string | null;
  /** `user_not_found`, `month_closed`, `validation_failed`, … */
  code!: string;
  message!: string;
}

export class PastImportDto {
  dry_run!: boolean;
  /** How many days got a record; in a dry run, would. */
  created!: number;
  replaced!: number;
  /** How many records say what the row says already. */
  unchanged!: number;
  /** How many days have a record that says something else and stays. */
  skipped!: number;
  /** How many rows were refused. */
  failed!: number;
  errors!: PastFaultDto[];
  /** What the text was read as, such as `utf-8`; null of a workbook. */
  encoding!: string | null;
  /** The headings of columns that nothing was read from. */
  ignored_columns!: string[];

  static from({ counts, faults, encoding, ignored }: PastImport, isDryRun: boolean): PastImportDto {
    const told = { errors: [...faults], encoding, ignored_columns: [...ignored] };
    return { dry_run: isDryRun, ...counts, ...told };
  }
}
