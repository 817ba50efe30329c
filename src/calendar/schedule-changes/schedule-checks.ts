import { invalidField } from '../../platform/errors/validation.js';
import { ScheduleInForce } from '../errors.js';
import type { ScheduleRow } from '../schedules/schedule.entity.js';

export type ScheduleColumns = Pick<
  ScheduleRow,
  | 'name'
  | 'startTime'
  | 'endTime'
  | 'graceMinutes'
  | 'halfDayMinutes'
  | 'workingDays'
  | 'weeks'
  | 'breakMinutes'
  | 'overtimeAfterMinutes'
  | 'absentAfterMinutes'
>;

export type NewSchedule = ScheduleColumns & {
  /** An id or an exact name; null for none. */
  readonly department: string | null;
  /** Null for no single person: of both null, for all. */
  readonly userId: string | null;
  /** Today when left out. */
  readonly effectiveFrom?: string;
};
export type SchedulePatch = Partial<ScheduleColumns & Pick<ScheduleRow, 'effectiveFrom'>>;

export function refusePast(date: string, today: string): void {
  if (date >= today) return;
  const message = `effective_from must not be before today, ${today}: the past is judged already`;
  throw invalidField('effective_from', message);
}

export function refuseInForce({ effectiveFrom }: ScheduleRow, today: string): void {
  if (effectiveFrom < today) throw new ScheduleInForce(effectiveFrom);
}

export function refuseAbsentInTime({
  graceMinutes,
  absentAfterMinutes,
}: Pick<ScheduleColumns, 'graceMinutes' | 'absentAfterMinutes'>): void {
  if (absentAfterMinutes === 0 || absentAfterMinutes >= graceMinutes) return;
  const message = `absent_after_minutes must not be less than grace_minutes, ${graceMinutes}`;
  throw invalidField('absent_after_minutes', message);
}

export function refuseSameHours({
  startTime,
  endTime,
  weeks,
}: Pick<ScheduleColumns, 'startTime' | 'endTime' | 'weeks'>): void {
  if (startTime === endTime) throw invalidField('end', 'end must differ from start');
  const days = weeks?.flatMap(({ hours }) => hours) ?? [];
  if (days.some(({ start, end }) => start === end))
    throw invalidField('weeks', 'end must differ from start on each day of weeks');
}

export function refuseTwoScopes({
  department,
  userId,
}: Pick<NewSchedule, 'department' | 'userId'>): void {
  if (department === null || userId === null) return;
  throw invalidField('user_id', 'Give either a department or a user_id');
}
