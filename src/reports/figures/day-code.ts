import {
  AttendanceStatus,
  VerificationStatus,
} from '../../attendance/records/attendance-record.entity.js';
import type { Mark } from './attendance-queries.js';
import type { Counts } from './figures.js';
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
  /** No work was due: a day off, a holiday, before the person joined, or yet to come. */
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

interface Beholder {
  /** When the person joined; null for who has always been here. */
  readonly joined: string | null;
}

/** The letter of a day with or without a record. */
export function dayCodeOf(
  day: ReportDay,
  mark: Pick<Mark, 'status' | 'verification'> | undefined,
  person: Beholder,
  today: string,
): DayCode {
  if (mark?.verification === VerificationStatus.Verified) {
    return BY_STATUS[mark.status] ?? DayCode.NotMarked;
  }
  if (mark?.verification === VerificationStatus.Pending) return DayCode.Pending;
  return isDue(day, person, today) ? DayCode.NotMarked : DayCode.Free;
}

const isDue = ({ date, isWorking }: ReportDay, { joined }: Beholder, today: string): boolean =>
  isWorking && date <= today && (joined === null || joined <= date);

/** The days of a row of letters, by status. */
export function countsIn(codes: string): Counts {
  const counts = { present: 0, late: 0, absent: 0, leave: 0, pending: 0 };
  for (const code of codes) {
    const name = COUNTED[code];
    if (name) counts[name] += 1;
  }
  return counts;
}

const COUNTED: Partial<Record<string, keyof Counts>> = {
  [DayCode.Present]: 'present',
  [DayCode.Late]: 'late',
  [DayCode.Absent]: 'absent',
  [DayCode.Leave]: 'leave',
  [DayCode.Pending]: 'pending',
};
