import { invalidField } from '../../platform/errors/validation.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { EditWindowClosed } from '../records/errors.js';
import { isClosed, isFuture } from '../rules/edit-window.js';

/** @throws ValidationFailed for a day to come */
export function refuseFuture(date: string, today: string): void {
  if (!isFuture(date, today)) return;
  throw invalidField('date', `date must not be after today, ${today}`);
}

/** @throws EditWindowClosed for a day too long past */
export function refuseClosed(
  date: string,
  today: string,
  { attendance_edit_window_days: days }: Pick<Settings, 'attendance_edit_window_days'>,
): void {
  if (isClosed(date, today, days)) throw new EditWindowClosed(days);
}
