import type { Schemas } from '../../../../clients/typescript/src/client.js';

export type BoardDay = Schemas['DayDto'];
export type Counts = Schemas['Tally'];
export type Today = Schemas['TodayDto'];

/** Stands for people without a department among the choices. */
export const WITHOUT = 'none';

export interface BoardFilter {
  readonly department?: string | undefined;
  readonly status?: string | undefined;
  readonly name?: string | undefined;
}

/** What is shown of a day: whoever came last first, and who has not come behind. */
export function shownDays(days: readonly BoardDay[], filter: BoardFilter): BoardDay[] {
  const { department, status, name } = filter;
  const wanted = (name ?? '').toLocaleLowerCase();
  return days
    .filter((day) => !department || (day.department ?? WITHOUT) === department)
    .filter((day) => !status || day.status === status)
    .filter(({ user_name }) => user_name.toLocaleLowerCase().includes(wanted))
    .sort((a, b) => (b.time ?? '').localeCompare(a.time ?? '') || byName(a, b));
}

const byName = (a: BoardDay, b: BoardDay): number => a.user_name.localeCompare(b.user_name);

/** The server's counts: of all, or of one department. */
export const countsOf = ({ counts, summary }: Today, department?: string): Counts | null =>
  department ? (summary.find((one) => (one.department ?? WITHOUT) === department) ?? null) : counts;

/** The statuses that are counted on tiles, each with its member. */
export const TILES = [
  ['Present', 'present'],
  ['Late', 'late'],
  ['Absent', 'absent'],
  ['Leave', 'leave'],
  ['not_marked', 'not_marked'],
] as const;
