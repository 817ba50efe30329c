import { daysBetween } from '../../platform/time/calendar-day.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { RequestKind, type AttendanceRequest } from '../leave/attendance-request.entity.js';
import { isClosed, isFuture } from '../rules/edit-window.js';
import type { AttendanceStatus, DayHalf } from '../records/attendance-record.entity.js';
import { EditWindowClosed } from '../records/errors.js';
import { invalidField } from '../../platform/errors/validation.js';

/** What is asked for, once it is known to be possible. */
export type NewRequest = Pick<
  AttendanceRequest,
  | 'kind'
  | 'firstDay'
  | 'lastDay'
  | 'leaveKind'
  | 'halfDay'
  | 'status'
  | 'timeOnly'
  | 'checkOutTime'
  | 'reason'
>;

/** A request as it was filled in, by the members of its form; which of them it takes depends on its kind. */
export interface RequestForm {
  readonly kind: RequestKind;
  /** Whom it is for; the caller when left out. */
  readonly user_id?: string;
  /** Only tell what it would come to. */
  readonly dry_run?: boolean;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly leave_kind?: string;
  readonly half_day?: DayHalf;
  readonly date?: string;
  readonly status?: AttendanceStatus;
  readonly time?: string;
  readonly check_out_time?: string;
  readonly reason: string;
}

const LONGEST_LEAVE = 366;

/**
 * What is asked for, if it can be granted at all.
 * @param today the site's day
 * @throws ValidationFailed EditWindowClosed
 */
export function requestOf(form: RequestForm, today: string, settings: Settings): NewRequest {
  if (form.dry_run && form.kind !== RequestKind.Leave) {
    throw invalidField('dry_run', 'dry_run belongs to a leave');
  }
  const request = form.kind === RequestKind.Leave ? leaveOf(form) : correctionOf(form);
  const days =
    request.kind === RequestKind.Leave
      ? settings.leave_backdating_days
      : settings.attendance_edit_window_days;
  if (isClosed(request.firstDay, today, days)) throw new EditWindowClosed(days);
  if (request.kind === RequestKind.Correction && isFuture(request.firstDay, today)) {
    throw invalidField('date', `date must not be after today, ${today}`);
  }
  return request;
}

function leaveOf(form: RequestForm): NewRequest {
  const { start_date: firstDay, end_date: lastDay } = form;
  if (firstDay === undefined) throw invalidField('start_date', 'start_date is missing');
  if (lastDay === undefined) throw invalidField('end_date', 'end_date is missing');
  refuseNoLeave(form, daysBetween(firstDay, lastDay) + 1);
  return {
    kind: RequestKind.Leave,
    firstDay,
    lastDay,
    leaveKind: form.leave_kind ?? null,
    halfDay: form.half_day ?? null,
    status: null,
    timeOnly: null,
    checkOutTime: null,
    reason: form.reason,
  };
}

function refuseNoLeave(form: RequestForm, days: number): void {
  const { date, status, time, check_out_time, half_day } = form;
  if ([date, status, time, check_out_time].some((member) => member !== undefined)) {
    throw invalidField('kind', 'date, status, time and check_out_time belong to a correction');
  }
  if (days < 1) throw invalidField('end_date', 'end_date must not be before start_date');
  if (days > LONGEST_LEAVE)
    throw invalidField('end_date', `a leave has at most ${LONGEST_LEAVE} days`);
  if (half_day !== undefined && days > 1) {
    throw invalidField('half_day', 'half_day belongs to a leave of one day');
  }
}

function correctionOf(form: RequestForm): NewRequest {
  const { date, status, time, check_out_time, reason } = form;
  if (date === undefined) throw invalidField('date', 'date is missing');
  const ofLeave = [form.start_date, form.end_date, form.leave_kind, form.half_day];
  if (ofLeave.some((member) => member !== undefined)) {
    throw invalidField('kind', 'start_date, end_date, leave_kind and half_day belong to a leave');
  }
  if ([status, time, check_out_time].every((member) => member === undefined)) {
    throw invalidField('status', 'Give at least one of status, time and check_out_time');
  }
  const correction = {
    leaveKind: null,
    halfDay: null,
    status: status ?? null,
    timeOnly: time ?? null,
    checkOutTime: check_out_time ?? null,
    reason,
  };
  return { kind: RequestKind.Correction, firstDay: date, lastDay: date, ...correction };
}
