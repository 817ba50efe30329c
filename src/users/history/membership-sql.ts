/** Where somebody belonged on a day, to be joined to `users u`. @param day what the query calls it */
export const membershipOn = (day: string): string =>
  `LEFT JOIN past_memberships m ON m.user_id = u.id AND ${day} BETWEEN m.first_day AND m.last_day`;

/** Whether that owes no attendance. */
export const EXEMPT_THEN = 'CASE WHEN m.id IS NULL THEN u.exempt ELSE m.exempt END';

/** The department of that. */
export const DEPARTMENT_THEN = 'CASE WHEN m.id IS NULL THEN u.department ELSE m.department_id END';
