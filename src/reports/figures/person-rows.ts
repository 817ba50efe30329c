import type { AttendanceQueries, Person } from './attendance-queries.js';
import { countsOf, hasCome } from './counts.js';
import { DayCode, dayCodeOf } from './day-code.js';
import type { DayRecord } from './day-record.js';
import { figuresOf, type Figures } from './figures.js';
import { daysFor, Expectations, type ReportCriteria } from './report-criteria.js';

export interface PersonFigures {
  readonly person: Person;
  readonly figures: Figures;
}

/** A person's part of a report. */
export interface PersonRow extends PersonFigures {
  /** One letter for each day of the report. */
  readonly codes: string;
  readonly records: readonly DayRecord[];
}

/** A person's day, with or without a record. */
export interface PersonDay {
  readonly person: Person;
  readonly date: string;
  readonly record: DayRecord | undefined;
}

/** People whose records are read together: few queries for ten thousand, and few megabytes at a time. */
const AT_ONCE = 2_500;
/** Records read together, about: a year of many people is read in more and smaller portions. */
const RECORDS_AT_ONCE = 80_000;

/** Reads the people of a report with their records, portion by portion, in the order of departments and names. */
export async function* personRows(
  queries: AttendanceQueries,
  criteria: ReportCriteria,
  people: readonly Person[],
): AsyncGenerator<PersonRow[]> {
  const { period, days } = criteria;
  const expectations = new Expectations(criteria);
  const portion = Math.min(AT_ONCE, Math.max(1, Math.floor(RECORDS_AT_ONCE / days.length)));
  for (let start = 0; start < people.length; start += portion) {
    const some = people.slice(start, start + portion);
    const records = await queries.records(
      period,
      some.map(({ id }) => id),
    );
    yield some.map((person) => rowOf(person, records.get(person.id) ?? [], criteria, expectations));
  }
}

/** Each day with a record, or on which work was due; the one day of a report in any case. */
export function listedDays(
  { person, records, codes }: PersonRow,
  { days }: Pick<ReportCriteria, 'days'>,
): PersonDay[] {
  const byDate = recordsByDate(records);
  return days
    .filter(({ date }, i) => days.length === 1 || byDate.has(date) || codes[i] !== DayCode.Free)
    .map(({ date }) => ({ person, date, record: byDate.get(date) }));
}

function rowOf(
  person: Person,
  records: readonly DayRecord[],
  criteria: ReportCriteria,
  expectations: Expectations,
): PersonRow {
  const byDate = recordsByDate(records);
  const codes = daysFor(criteria, person.departmentId)
    .map((day) => dayCodeOf(day, byDate.get(day.date), person, criteria.today))
    .join('');
  const attended = records.filter(hasCome).map(({ date }) => date);
  const figures = figuresOf(
    countsOf(records),
    expectations.workingDays(person),
    expectations.extraDays(person, attended),
  );
  return { person, codes, figures, records };
}

const recordsByDate = (records: readonly DayRecord[]): Map<string, DayRecord> =>
  new Map(records.map((record) => [record.date, record]));
