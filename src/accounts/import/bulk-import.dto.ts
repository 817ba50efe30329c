import { ValidateBy } from 'class-validator';
import { Role } from '../../platform/access/role.js';
import { isEncoding } from '../../platform/tables/text-encoding.js';
import { Optional, OptionalText } from '../../platform/wire/presence.js';
import { BooleanText } from '../../platform/wire/query-values.js';

/** A name of an encoding in the WHATWG's standard. */
const TextEncoding = () =>
  ValidateBy({
    name: 'isEncoding',
    validator: {
      validate: isEncoding,
      defaultMessage: () => '$property must name an encoding, such as utf-8 or windows-1252',
    },
  });

export class BulkImportForm {
  /** Check everything and write nothing. */
  @Optional()
  @BooleanText()
  dry_run?: boolean;

  /** What a CSV is written in, such as `windows-1251`; needed unless it is UTF-8, or UTF-16 with its mark. */
  @OptionalText()
  @TextEncoding()
  encoding?: string;
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
  /** What the text was read as, such as `utf-8`; null of a workbook. */
  encoding!: string | null;
  /** The headings of columns that nothing was read from. */
  ignored_columns!: string[];
}
