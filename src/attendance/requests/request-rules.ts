import { daysBetween } from '../../platform/time/calendar-day.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { RequestKind, type AttendanceRequest } from './attendance-request.entity.js';
import { isClosed, isFuture } from '../rules/edit-window.js';
import type { AttendanceStatus } from '../records/attendance-record.entity.js';
import { EditWindowClosed } from '../records/errors.js';
import { invalidField } from '../../platform/errors/validation.js';

/** What is asked for, once it is known to be possible. */
export type NewRequest = Pick<
  AttendanceRequest,
  'kind' | 'firstDay' | 'lastDay' | 'status' | 'timeOnly' | 'reason'
>;

/** A request as it was filled in, by the members of its form; which of them it takes depends on its kind. */
export interface RequestForm {
  readonly kind: RequestKind;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly date?: string;
  readonly status?: AttendanceStatus;
  readonly time?: string;
  readonly reason: string;
}

const LONGEST_LEAVE = 366;

/**
 * What is asked for, if it can be granted at all.
 * @param today the site's day
 * @throws ValidationFailed EditWindowClosed
 */
export function requestOf(form: RequestForm, today: string, settings: Settings): NewRequest {
  const request = form.kind === RequestKind.Leave ? leaveOf(form) : correctionOf(form);
  const days = settings.attendance_edit_window_days;
  if (isClosed(request.firstDay, today, days)) throw new EditWindowClosed(days);
  if (request.kind === RequestKind.Correction && isFuture(request.firstDay, today)) {
    throw invalidField('date', `date must not be after today, ${today}`);
  }
  return request;
}

function leaveOf(form: RequestForm): NewRequest {
  const { start_date: firstDay, end_date: lastDay, date, status, time, reason } = form;
  if (firstDay === undefined) throw invalidField('start_date', 'start_date is missing');
  if (lastDay === undefined) throw invalidField('end_date', 'end_date is missing');
  if ([date, status, time].some((member) => member !== undefined)) {
    throw invalidField('kind', 'date, status and time belong to a correction');
  }
  const days = daysBetween(firstDay, lastDay) + 1;
  if (days < 1) throw invalidField('end_date', 'end_date must not be before start_date');
  if (days > LONGEST_LEAVE)
    throw invalidField('end_date', `a leave has at most ${LONGEST_LEAVE} days`);
  return { kind: RequestKind.Leave, firstDay, lastDay, status: null, timeOnly: null, reason };
}

function correctionOf({
  start_date,
  end_date,
  date,
  status,
  time,
  reason,
}: RequestForm): NewRequest {
  if (date === undefined) throw invalidField('date', 'date is missing');
  if (start_date !== undefined || end_date !== undefined) {
    throw invalidField('kind', 'start_date and end_date belong to a leave');
  }
  if (status === undefined && time === undefined) {
    throw invalidField('status', 'Give at least one of status and time');
  }
  const correction = { status: status ?? null, timeOnly: time ?? null, reason };
  return { kind: RequestKind.Correction, firstDay: date, lastDay: date, ...correction };
}
