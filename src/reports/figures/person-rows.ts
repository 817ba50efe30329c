import type { AttendanceQueries, Mark, Person } from './attendance-queries.js';
import { countsIn, dayCodeOf } from './day-code.js';
import { figuresOf, type Figures } from './figures.js';
import { daysFor, Expectations, type ReportPlan } from './report-plan.js';

/** A person's part of a report. */
export interface PersonRow {
  readonly person: Person;
  /** One letter for each day of the report. */
  readonly codes: string;
  readonly figures: Figures;
  readonly marks: readonly Mark[];
}

/** People whose records are read together: few queries for ten thousand, and few megabytes at a time. */
const AT_ONCE = 2_500;
/** Records read together, about: a year of many people is read in more and smaller portions. */
const RECORDS_AT_ONCE = 80_000;

/** Reads the people of a report with their records, portion by portion, in the order of departments and names. */
export async function* personRows(
  queries: AttendanceQueries,
  plan: ReportPlan,
  people: readonly Person[],
): AsyncGenerator<PersonRow[]> {
  const expectations = new Expectations(plan);
  const portion = Math.min(AT_ONCE, Math.max(1, Math.floor(RECORDS_AT_ONCE / plan.days.length)));
  for (let start = 0; start < people.length; start += portion) {
    const some = people.slice(start, start + portion);
    const marks = await queries.marks(
      plan.period,
      some.map(({ id }) => id),
    );
    yield some.map((person) => entryOf(person, marks.get(person.id) ?? [], plan, expectations));
  }
}

function entryOf(
  person: Person,
  marks: readonly Mark[],
  plan: ReportPlan,
  expectations: Expectations,
): PersonRow {
  const byDate = new Map(marks.map((mark) => [mark.date, mark]));
  const codes = daysFor(plan, person.departmentId)
    .map((day) => dayCodeOf(day, byDate.get(day.date), person, plan.today))
    .join('');
  const figures = figuresOf(countsIn(codes), expectations.workingDays(person));
  return { person, codes, figures, marks };
}
