import type { Members, Worker } from '../schedules/schedule-group.js';
import type { ScheduleResolver } from '../schedules/schedule-resolver.js';
import { isWorkingDay } from '../schedules/working-day.js';

/** Whether some people are expected on a day. */
export interface Workday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly members: Members;
  readonly isWorking: boolean;
}

/** What makes days days of work, as it is at a moment. */
export interface CalendarView {
  readonly book: ScheduleResolver;
  /** `YYYY-MM-DD` → name. */
  readonly daysOff: ReadonlyMap<string, string>;
}

/**
 * The days of people for whom work became due, or ceased to be, as they are after. People with hours of their own whose days
 * changed alike stand together.
 * @param departmentOn where somebody belongs on a day; asked of those who have hours of their own before or after only
 */
export function changedDays(
  dates: readonly string[],
  before: CalendarView,
  after: CalendarView,
  departmentOn: (userId: string, date: string) => string | null,
): Workday[] {
  return dates.flatMap((date) => {
    const without = either(before, after, ({ book }) => book.peopleWithOwn(date));
    const listed = either(before, after, ({ book }) => book.departmentsWithOwn(date));
    const became = (worker: Worker): boolean | undefined => {
      const isWorking = isExpected(after, date, worker);
      return isWorking === isExpected(before, date, worker) ? undefined : isWorking;
    };
    const changed = new Map(
      without.map((id) => [id, became({ userId: id, departmentId: departmentOn(id, date) })]),
    );
    return [
      { is: became(NOBODY), members: { departments: listed, isAllBut: true, without } },
      ...listed.map((departmentId) => ({
        is: became({ userId: null, departmentId }),
        members: { departments: [departmentId], isAllBut: false, without },
      })),
      ...[true, false].map((isWorking) => {
        const people = without.filter((id) => changed.get(id) === isWorking);
        return { is: people.length > 0 ? isWorking : undefined, members: { people } };
      }),
    ].flatMap(({ is, members }) => (is === undefined ? [] : [{ date, members, isWorking: is }]));
  });
}

/** Who has hours of their own before or after, and not both: on some of these days their department's hold. */
export function unsettledPeople(
  dates: readonly string[],
  before: CalendarView,
  after: CalendarView,
): Set<string> {
  const people = new Set<string>();
  for (const date of dates) {
    const then = new Set(before.book.peopleWithOwn(date));
    const now = new Set(after.book.peopleWithOwn(date));
    for (const id of then) if (!now.has(id)) people.add(id);
    for (const id of now) if (!then.has(id)) people.add(id);
  }
  return people;
}

const NOBODY: Worker = { userId: null, departmentId: null };

const isExpected = ({ book, daysOff }: CalendarView, date: string, worker: Worker): boolean =>
  isWorkingDay(date, book.on(date, worker), daysOff);

const either = (
  before: CalendarView,
  after: CalendarView,
  idsOf: (view: CalendarView) => string[],
): string[] => [...new Set([...idsOf(before), ...idsOf(after)])];
