import { isWithin } from '../../users/history/member.js';
import type { AttendanceQueries } from './attendance-queries.js';
import { countsOf, hasCome } from './counts.js';
import { DayCode, dayCodeOf } from './day-code.js';
import type { DayRecord } from './day-record.js';
import { figuresOf, type Figures } from './figures.js';
import { narrowed, type Person } from './people-queries.js';
import { Expectations, type ReportCriteria } from './report-criteria.js';

export interface PersonFigures {
  readonly person: Person;
  readonly figures: Figures;
}

/** What a department's part of a report tells of a person. */
export interface DepartmentRow extends PersonFigures {
  /** One letter for each day of the report. */
  readonly codes: string;
  readonly records: readonly DayRecord[];
}

/** A person's part of a report. */
export interface PersonRow extends DepartmentRow {
  /** The same by the departments that the person was in; most are in one. */
  readonly shares: readonly DepartmentRow[];
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
  { person, records, codes }: DepartmentRow,
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
  const whole = departmentRowOf(person, records, criteria, expectations);
  const departments = new Set(person.memberships.map(({ departmentId }) => departmentId));
  if (departments.size === 1) return { ...whole, shares: [whole] };
  const shares = [...departments].flatMap((id) =>
    narrowed(person, id).map((part) => departmentRowOf(part, records, criteria, expectations)),
  );
  return { ...whole, shares };
}

/** Of the days on which the person belonged to a department of the report. */
function departmentRowOf(
  person: Person,
  all: readonly DayRecord[],
  criteria: ReportCriteria,
  expectations: Expectations,
): DepartmentRow {
  const { memberships } = person;
  const records = all.filter(({ date }) => memberships.some((span) => isWithin(date, span)));
  const byDate = recordsByDate(records);
  const codes = criteria.days.map(({ date }, i) => {
    const there = memberships.find((span) => isWithin(date, span));
    const day = there && expectations.daysOf(person.id, there.departmentId)[i];
    return day ? dayCodeOf(day, byDate.get(date), person, criteria.today) : DayCode.Free;
  });
  const attended = records.filter(hasCome).map(({ date }) => date);
  const figures = figuresOf(
    countsOf(records),
    expectations.workingDays(person),
    expectations.extraDays(person, attended),
  );
  return { person, codes: codes.join(''), figures, records };
}

const recordsByDate = (records: readonly DayRecord[]): Map<string, DayRecord> =>
  new Map(records.map((record) => [record.date, record]));
