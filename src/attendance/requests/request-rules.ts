import { ValidationFailed } from '../../platform/errors/validation.js';
import { daysBetween } from '../../platform/time/calendar-day.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { RequestKind, type AttendanceRequest } from './attendance-request.entity.js';
import type { AskDto } from './request.dto.js';
import { isClosed, isFuture } from '../rules/edit-window.js';
import { EditWindowClosed } from '../records/errors.js';

export type Wish = Pick<
  AttendanceRequest,
  'kind' | 'firstDay' | 'lastDay' | 'status' | 'timeOnly' | 'reason'
>;

const LONGEST_LEAVE = 366;

/**
 * What is asked for, if it can be granted at all.
 * @param today the site's day
 * @throws ValidationFailed EditWindowClosed
 */
export function wishOf(asked: AskDto, today: string, settings: Settings): Wish {
  const wish = asked.kind === RequestKind.Leave ? leaveOf(asked) : correctionOf(asked);
  const days = settings.attendance_edit_window_days;
  if (isClosed(wish.firstDay, today, days)) throw new EditWindowClosed(days);
  if (wish.kind === RequestKind.Correction && isFuture(wish.firstDay, today)) {
    throw unfit('date', `date must not be after today, ${today}`);
  }
  return wish;
}

function leaveOf(asked: AskDto): Wish {
  const { start_date: firstDay, end_date: lastDay, date, status, time, reason } = asked;
  if (firstDay === undefined) throw unfit('start_date', 'start_date is missing');
  if (lastDay === undefined) throw unfit('end_date', 'end_date is missing');
  if ([date, status, time].some((member) => member !== undefined)) {
    throw unfit('kind', 'date, status and time belong to a correction');
  }
  const days = daysBetween(firstDay, lastDay) + 1;
  if (days < 1) throw unfit('end_date', 'end_date must not be before start_date');
  if (days > LONGEST_LEAVE) throw unfit('end_date', `a leave has at most ${LONGEST_LEAVE} days`);
  return { kind: RequestKind.Leave, firstDay, lastDay, status: null, timeOnly: null, reason };
}

function correctionOf({ start_date, end_date, date, status, time, reason }: AskDto): Wish {
  if (date === undefined) throw unfit('date', 'date is missing');
  if (start_date !== undefined || end_date !== undefined) {
    throw unfit('kind', 'start_date and end_date belong to a leave');
  }
  if (status === undefined && time === undefined) {
    throw unfit('status', 'Give at least one of status and time');
  }
  const asked = { status: status ?? null, timeOnly: time ?? null, reason };
  return { kind: RequestKind.Correction, firstDay: date, lastDay: date, ...asked };
}

export const unfit = (field: string, message: string) => new ValidationFailed([{ field, message }]);
