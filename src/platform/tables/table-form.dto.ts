import { ValidateBy } from 'class-validator';
import { Optional, OptionalText } from '../wire/presence.js';
import { BooleanText } from '../wire/query-values.js';
import type { TableWish } from './table-wish.js';
import { isEncoding } from './text-encoding.js';

/** A name of an encoding in the WHATWG's standard. */
const TextEncoding = () =>
  ValidateBy({
    name: 'isEncoding',
    validator: {
      validate: isEncoding,
      defaultMessage: () => '$property must name an encoding, such as utf-8 or windows-1252',
    },
  });

/** What comes with every list that is taken in. */
export class TableForm {
  /** Check everything and write nothing. */
  @Optional()
  @BooleanText()
  dry_run?: boolean;

  /** What a CSV is written in, such as `windows-1251`; needed unless it is UTF-8, or UTF-16 with its mark. */
  @OptionalText()
  @TextEncoding()
  encoding?: string;
}

export const tableWish = ({ dry_run, encoding }: TableForm): TableWish => ({
  encoding: encoding ?? null,
  isDryRun: dry_run ?? false,
});
