import { Role } from '../../platform/access/role.js';
import { Optional } from '../../platform/wire/presence.js';
import { BooleanText } from '../../platform/wire/query-values.js';

export class BulkImportForm {
  /** Check everything and write nothing. */
  @Optional()
  @BooleanText()
  dry_run?: boolean;
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
  email!: string;
  role!: Role;
}

export class ImportResultDto {
  /** How many people were taken in; in a dry run, how many would be. */
  imported!: number;
  /** The same as `imported`. */
  imported_count!: number;
  /** How many rows were not. */
  failed!: number;
  errors!: RowErrorDto[];
  users!: ImportedUserDto[];
  dry_run!: boolean;
}
