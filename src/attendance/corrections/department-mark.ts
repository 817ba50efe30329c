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
  NotDue = 'not_due',
  NotJoined = 'not_joined',
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
  readonly isToJoin: boolean;
}

/** Why somebody is not marked; undefined for who is. @param writer whose own day stays */
export function whyLeftOut(
  { userId, isMarked, isToJoin }: Candidate,
  isDayOfWork: boolean,
  writer: string | null,
): LeftOutReason | undefined {
  if (isMarked) return LeftOutReason.AlreadyMarked;
  if (isToJoin) return LeftOutReason.NotJoined;
  if (!isDayOfWork) return LeftOutReason.NotDue;
  return userId === writer ? LeftOutReason.OwnDay : undefined;
}
