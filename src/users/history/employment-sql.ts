/**
 * Whether `users u` was employed on some of the days between two, which it asks for twice: the last, the first, the
 * last, the first.
 */
export const EMPLOYED_BETWEEN = `(
  (u.employed_from <= ? AND (u.left_on IS NULL OR u.left_on >= ?)
    AND (u.left_on IS NULL OR u.left_on >= u.employed_from))
  OR u.id IN (SELECT user_id FROM past_employments WHERE joined_on <= ? AND left_on >= ?))`;

/** The parameters of that. */
export const employedBetween = (first: string, last: string): string[] => [
  last,
  first,
  last,
  first,
];

/** Whether `users u` is employed on a day. @param day an expression; where it is a parameter, it is asked for three times */
export const employedOn = (day: string): string => `(
  (u.employed_from <= ${day} AND (u.left_on IS NULL OR u.left_on >= ${day}))
  OR u.id IN (SELECT user_id FROM past_employments WHERE ${day} BETWEEN joined_on AND left_on))`;

/**
 * The same of what is written by hand: whom nobody told a join date of may have been here before the account was.
 * @param day as above; where it is a parameter, it is asked for four times
 */
export const mayBeEmployedOn = (day: string): string => `(${employedOn(day)}
  OR (u.join_date IS NULL AND (u.left_on IS NULL OR u.left_on >= ${day})))`;
