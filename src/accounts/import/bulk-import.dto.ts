import { Role } from '../../platform/access/role.js';
import { TableForm, tableWish } from '../../platform/tables/table-form.dto.js';
import { OptionalText } from '../../platform/wire/presence.js';
import { Word } from '../../platform/wire/text.js';
import { ImportKey, ImportMode, type ImportOptions } from './import-options.js';

export class BulkImportForm extends TableForm {
  /** `upsert` also brings up to date whoever is here already; an empty cell leaves what there is. */
  @OptionalText()
  @Word(ImportMode)
  mode?: ImportMode;

  /** What `upsert` knows people again by; `email` unless it says otherwise, and then by the number where a row has no address. */
  @OptionalText()
  @Word(ImportKey)
  key?: ImportKey;

  static options({ mode, key, ...form }: BulkImportForm): ImportOptions {
    const known = mode === ImportMode.Upsert ? (key ?? ImportKey.Email) : null;
    return { ...tableWish(form), key: known };
  }
}

export class RowErrorDto {
  /** As a spreadsheet numbers it: the headings are row 1. */
  row!: number;
  field!: string;
  message!: string;
}

export class ImportedUserDto {
  row!: number;
  /** Null in a dry run. */
  user_id!: string | null;
  name!: string;
  email!: string | null;
  role!: Role;
}

export class FieldChangeDto {
  field!: string;
  before!: string | null;
  after!: string | null;
}

export class ChangedUserDto {
  row!: number;
  user_id!: string;
  /** `deactivated`: set from `Active` to something else, whatever else was changed. */
  outcome!: 'updated' | 'deactivated';
  changes!: FieldChangeDto[];
}

export class ImportResultDto {
  /** How many people were taken in; in a dry run, how many would be. */
  imported!: number;
  /** The same as `imported`. */
  imported_count!: number;
  /** How many people were changed, or would be, and stay active or as inactive as they were. */
  updated!: number;
  deactivated!: number;
  /** How many rows say what is so already. */
  unchanged!: number;
  /** How many rows were refused; nothing of them is written. */
  failed!: number;
  errors!: RowErrorDto[];
  /** Who was taken in. */
  users!: ImportedUserDto[];
  /** Who was changed, and from what to what. */
  changed_users!: ChangedUserDto[];
  dry_run!: boolean;
  /** What the text was read as, such as `utf-8`; null of a workbook. */
  encoding!: string | null;
  /** The headings of columns that nothing was read from. */
  ignored_columns!: string[];
}
