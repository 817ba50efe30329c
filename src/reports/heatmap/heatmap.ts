import type { DayCounts } from '../figures/attendance-queries.js';
import { groupBy } from '../../platform/collections/group-by.js';
import { figuresOf, sumOf, type Figures } from '../figures/figures.js';
import type { ReportDay } from '../figures/expected-days.js';
import { weekdayOf, WEEKDAYS } from '../../platform/time/weekday.js';

/** A day of a calendar. */
export interface HeatDay {
  readonly date: string;
  /** Column, from 0: weeks begin on Monday. */
  readonly week: number;
  /** Row, from 0 for Monday. */
  readonly weekday: number;
  readonly isWorking: boolean;
  /** Null when nobody was marked. */
  readonly figures: Figures | null;
}

export interface HeatCalendar {
  readonly title: string;
  readonly days: readonly HeatDay[];
  /** Of all the days together. */
  readonly figures: Figures;
}

/** One calendar for all, when there are several departments, and one for each. */
export function heatCalendars(
  days: readonly ReportDay[],
  counts: readonly DayCounts[],
): HeatCalendar[] {
  const departments = groupBy(counts, ({ departmentId }) => departmentId);
  const each = [...departments.values()].map((own) =>
    calendarOf(own[0]?.departmentName ?? 'No department', days, own),
  );
  return each.length === 1 ? each : [calendarOf('Everybody', days, counts), ...each];
}

function calendarOf(
  title: string,
  days: readonly ReportDay[],
  counts: readonly DayCounts[],
): HeatCalendar {
  const byDate = groupBy(counts, ({ date }) => date);
  const offset = WEEKDAYS.indexOf(weekdayOf(days[0]?.date ?? ''));
  return {
    title,
    figures: sumOf(counts.map(figuresIn)),
    days: days.map(({ date, isWorking }, i) => {
      const figures = byDate.get(date)?.map(figuresIn);
      return {
        date,
        isWorking,
        week: Math.floor((i + offset) / 7),
        weekday: (i + offset) % 7,
        figures: figures ? sumOf(figures) : null,
      };
    }),
  };
}

const figuresIn = ({ counts }: DayCounts): Figures => figuresOf(counts, 0);
