import { daysBetween } from '../../platform/time/calendar-day.js';
import { invalidField } from '../../platform/errors/validation.js';

/** Days, the first and the last included. */
const LONGEST_RANGE = 366;

/** @param field the member that is told when the range is turned round or too long; @throws ValidationFailed */
export function refuseBadRange(from: string, to: string, field: string): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw invalidField(field, `${field} must not be before ${from}`);
  if (days > LONGEST_RANGE) throw invalidField(field, `a range has at most ${LONGEST_RANGE} days`);
}
