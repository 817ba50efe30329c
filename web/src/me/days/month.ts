/** `2026-03`. */
export type Month = `${number}-${string}`;

const SHAPE = /^\d{4}-(0[1-9]|1[0-2])$/;

export const isMonth = (text: string | undefined): text is Month =>
  text !== undefined && SHAPE.test(text);

/** The month of an instant on the browser's calendar. */
export const monthOf = (moment: Date): Month =>
  `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}`;

/** So many months later; before, where it is negative. */
export function monthsAfter(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const moved = new Date(Date.UTC(year, number - 1 + count, 1));
  return moved.toISOString().slice(0, 7) as Month;
}

/** Its first and its last day. */
export function daysOf(month: Month): { readonly first: string; readonly last: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0));
  return { first: `${month}-01`, last: last.toISOString().slice(0, 10) };
}
