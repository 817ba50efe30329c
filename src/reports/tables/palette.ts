import { DayCode } from '../figures/day-code.js';

/** A colour of letters, and the one behind them. */
interface Tint {
  readonly ink: string;
  readonly paper: string;
}

/** The row over a table, on every page and sheet. */
export const HEADING: Tint = { ink: '#ffffff', paper: '#263238' };

/** The row under a table that sums it up. */
export const TOTAL_PAPER = '#eceff1';

/** What became of a day, in the colours that all files tell it by. */
export const DAY_TINTS = {
  [DayCode.Present]: { ink: '#1b5e20', paper: '#e8f5e9' },
  [DayCode.Late]: { ink: '#8d5800', paper: '#fff3d6' },
  [DayCode.Absent]: { ink: '#b71c1c', paper: '#fde7e7' },
  [DayCode.Leave]: { ink: '#0d47a1', paper: '#e3eefb' },
  [DayCode.Pending]: { ink: '#616161', paper: '#eeeeee' },
} as const satisfies Partial<Record<DayCode, Tint>>;
