import { DateForm } from '../../users/user-settings.entity.js';
import type { Cell } from '../tables/column.js';

/** @param date `YYYY-MM-DD`, or nothing, which stays so */
export function dateText(date: Cell, form: DateForm): Cell {
  if (typeof date !== 'string') return date;
  const [year, month, day] = date.split('-');
  const parts = { y: year ?? '', m: month ?? '', d: day ?? '' };
  return PATTERNS[form].replace(/[ymd]/g, (letter) => parts[letter as keyof typeof parts]);
}

const PATTERNS: Readonly<Record<DateForm, string>> = {
  [DateForm.Iso]: 'y-m-d',
  [DateForm.DayMonthDots]: 'd.m.y',
  [DateForm.DayMonthSlashes]: 'd/m/y',
  [DateForm.MonthDaySlashes]: 'm/d/y',
};
