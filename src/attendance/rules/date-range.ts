import { ValidationFailed } from '../../platform/errors/validation.js';
import { daysBetween } from '../../platform/time/calendar-day.js';

/** Days, the first and the last included. */
const LONGEST_RANGE = 366;

/** @param field the member that is told when the range is turned round or too long; @throws ValidationFailed */
export function refuseBadRange(from: string, to: string, field: string): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw unfit(field, `${field} must not be before ${from}`);
  if (days > LONGEST_RANGE) throw unfit(field, `a range has at most ${LONGEST_RANGE} days`);
}

const unfit = (field: string, message: string) => new ValidationFailed([{ field, message }]);
