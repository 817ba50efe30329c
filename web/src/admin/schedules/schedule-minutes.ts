/** The minutes of a schedule, each with what it is called and what a new one begins with. */
export const MINUTES = [
  ['grace_minutes', 'grace', 15],
  ['break_minutes', 'break', 0],
  ['overtime_after_minutes', 'overtime', 0],
  ['half_day_minutes', 'halfDay', 0],
] as const;
