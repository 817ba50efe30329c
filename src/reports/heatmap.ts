import type { DayCounts } from './attendance-queries.js';
import { figuresOf, sumOf, type Figures } from './figures.js';
import { weekdayOf, type ReportDay } from './work-calendar.js';
import { WEEKDAYS } from '../settings/setting.js';

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
  const departments = new Map<string | null, DayCounts[]>();
  for (const count of counts) {
    const known = departments.get(count.departmentId);
    if (known) known.push(count);
    else departments.set(count.departmentId, [count]);
  }
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
  const byDate = new Map<string, Figures[]>();
  for (const count of counts) {
    byDate.set(count.date, [...(byDate.get(count.date) ?? []), figuresOf(count, 0)]);
  }
  const offset = WEEKDAYS.indexOf(weekdayOf(days[0]?.date ?? ''));
  return {
    title,
    figures: sumOf([...byDate.values()].flat()),
    days: days.map(({ date, isWorking }, i) => {
      const figures = byDate.get(date);
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
