import { RECORD_FIELDS, recordsLike, type DayRecord } from './day-record.js';

/** What a record adds to a figure, as the database reckons it and as the files do. */
export interface Amount {
  readonly sql: string;
  readonly of: (record: Partial<DayRecord>) => number;
}

type Field = keyof DayRecord;

const exactly = (number: number): Amount => ({ sql: String(number), of: () => number });

/** No sum takes it up. */
const NOTHING: Amount = { sql: 'NULL', of: () => 0 };
export const ONE = exactly(1);
export const HALF = exactly(0.5);

/** What a field holds, if it is more than nothing and `counts` says that the record does. */
export const fieldIf = (counts: (amount: Amount) => Amount, field: Field): Amount => {
  const { sql } = RECORD_FIELDS[field];
  const held = counts({ sql, of: (record) => Number(record[field]) });
  return choice(`${sql} > 0`, (record) => Number(record[field] ?? 0) > 0, [held, NOTHING]);
};

/** One amount for records that are as `like` says, another for all others. */
export const when = (like: Partial<DayRecord>, then: Amount, otherwise = NOTHING): Amount => {
  const facts = Object.entries(like);
  return choice(
    recordsLike(like),
    // The facts are named by the fields of a record.
    (record) => facts.every(([field, value]) => record[field as Field] === value),
    [then, otherwise],
  );
};

/** One amount for records that have nothing in a field, another for those that have. */
export const ifUnset = (field: Field, then: Amount, otherwise: Amount): Amount =>
  choice(`${RECORD_FIELDS[field].sql} IS NULL`, (record) => (record[field] ?? null) === null, [
    then,
    otherwise,
  ]);

const choice = (
  condition: string,
  holds: (record: Partial<DayRecord>) => boolean,
  [then, otherwise]: readonly [Amount, Amount],
): Amount => ({
  sql: `CASE WHEN ${condition} THEN ${then.sql} ELSE ${otherwise.sql} END`,
  of: (record) => (holds(record) ? then : otherwise).of(record),
});
