import type { AttendanceStatus } from '../records/attendance-record.entity.js';

/** What is said of everybody of a department on a day. */
export interface DepartmentMark {
  /** Id. */
  readonly departmentId: string;
  /** The site's day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly status: AttendanceStatus;
  /** The site's wall clock; left out when nobody knows. */
  readonly time?: string;
  readonly notes?: string;
  /** Why a day of a closed month is written to. */
  readonly reason?: string;
}

export enum LeftOutReason {
  AlreadyMarked = 'already_marked',
  /** It is no day of work, or they owe no attendance. */
  NotDue = 'not_due',
  NotEmployed = 'not_employed',
  /** Nobody but an administrator writes about their own day. */
  OwnDay = 'own_day',
}

export interface LeftOut {
  readonly userId: string;
  readonly name: string;
  readonly why: LeftOutReason;
}

export interface Candidate {
  readonly userId: string;
  readonly name: string;
  readonly isMarked: boolean;
  readonly isEmployed: boolean;
  /** Owes no attendance. */
  readonly isExempt: boolean;
}

/** Why somebody is not marked; undefined for who is. @param writer whose own day stays */
export function whyLeftOut(
  { userId, isMarked, isEmployed, isExempt }: Candidate,
  isDayOfWork: boolean,
  writer: string | null,
): LeftOutReason | undefined {
  if (isMarked) return LeftOutReason.AlreadyMarked;
  if (!isEmployed) return LeftOutReason.NotEmployed;
  if (!isDayOfWork || isExempt) return LeftOutReason.NotDue;
  return userId === writer ? LeftOutReason.OwnDay : undefined;
}
