import {
  AttendanceStatus,
  VerificationStatus,
} from '../../attendance/records/attendance-record.entity.js';
import { isEmployed, type Member } from '../../users/history/member.js';
import type { DayRecord } from './day-record.js';
import type { ReportDay } from './expected-days.js';

/** How a person stands on one day, in one letter: what the grids of a report are made of. */
export enum DayCode {
  Present = 'P',
  Late = 'L',
  Absent = 'A',
  /** Of vacation: L and A are taken. */
  Leave = 'V',
  /** A mark that awaits an administrator. */
  Pending = '?',
  /** Work was due, and there is no record that counts. */
  NotMarked = '-',
  /** No work was due: a day off, a holiday, outside of the person's employment, or yet to come. */
  Free = ' ',
}

export const DAY_WORDS: Readonly<Record<DayCode, string>> = {
  [DayCode.Present]: 'Present',
  [DayCode.Late]: 'Late',
  [DayCode.Absent]: 'Absent',
  [DayCode.Leave]: 'Leave',
  [DayCode.Pending]: 'Pending',
  [DayCode.NotMarked]: 'Not marked',
  [DayCode.Free]: '',
};

const BY_STATUS: Partial<Record<string, DayCode>> = {
  [AttendanceStatus.Present]: DayCode.Present,
  [AttendanceStatus.Late]: DayCode.Late,
  [AttendanceStatus.Absent]: DayCode.Absent,
  [AttendanceStatus.Leave]: DayCode.Leave,
};

/** The letter of a day with or without a record. */
export function dayCodeOf(
  day: ReportDay,
  record: Pick<DayRecord, 'status' | 'verification'> | undefined,
  person: Pick<Member, 'employments'>,
  today: string,
): DayCode {
  if (record?.verification === VerificationStatus.Verified) {
    return BY_STATUS[record.status] ?? DayCode.NotMarked;
  }
  if (record?.verification === VerificationStatus.Pending) return DayCode.Pending;
  return isDue(day, person, today) ? DayCode.NotMarked : DayCode.Free;
}

const isDue = (
  { date, isWorking }: ReportDay,
  person: Pick<Member, 'employments'>,
  today: string,
): boolean => isWorking && date <= today && isEmployed(date, person);
