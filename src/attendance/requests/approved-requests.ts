import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { append, defined } from '../../platform/database/queries.js';
import { keptOf } from '../leave/kept-record.js';
import { LeaveDay } from '../leave/leave-day.entity.js';
import { LeaveKindsService } from '../leave/leave-kinds.service.js';
import { instantOn } from '../../calendar/schedules/attendance-day.js';
import { latenessAt, type StartOfWork } from '../rules/lateness.js';
import { AttendanceLedger } from '../ledger/attendance-ledger.js';
import { NO_CHECK_OUT, type RecordChange, type RecordFields } from '../records/record-changes.js';
import {
  AttendanceSource,
  AttendanceStatus,
  hasCome,
  type DayHalf,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { RequestKind, type AttendanceRequest } from '../leave/attendance-request.entity.js';
import { refuseGoingToCome } from '../rules/manual-going.js';
import { editedDay, manualDay, manualTiming } from '../rules/manual-timing.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { remainingHours } from '../rules/half-day.js';
import { UserSchedules } from '../rules/user-schedules.js';

/** Writes what was approved into the records; joins the transaction of the decision. */
@Injectable()
export class ApprovedRequests {
  constructor(
    @InjectRepository(LeaveDay) private readonly leaveDays: Repository<LeaveDay>,
    private readonly ledger: AttendanceLedger,
    private readonly userSchedules: UserSchedules,
    private readonly kinds: LeaveKindsService,
  ) {}

  /** @param now when it was approved: nobody has gone later than that */
  async write(request: AttendanceRequest, now: Date): Promise<void> {
    if (request.kind === RequestKind.Leave) await this.writeLeave(request);
    else await this.writeCorrection(request, now);
  }

  /** Lets a day that was granted be leave again; whoever came meanwhile was there. @returns whether it is */
  async restore({ id, userId, dateOnly, request }: LeaveDay): Promise<boolean> {
    const rule = await this.userSchedules.on(dateOnly, userId);
    const granted = request && (await this.granted(request));
    const previous = granted && (await this.grant(granted, dateOnly, rule));
    if (previous === undefined) await this.leaveDays.delete({ id });
    else await this.leaveDays.update({ id }, { isOff: false, previous });
    return previous !== undefined;
  }

  private async writeLeave(request: AttendanceRequest): Promise<void> {
    const { id: requestId, userId, firstDay, lastDay } = request;
    const days = await this.userSchedules.workingDays(userId, firstDay, lastDay);
    const granted = await this.granted(request);
    for (const { date, rule } of days) {
      const previous = await this.grant(granted, date, rule);
      if (previous === undefined) continue;
      await append(this.leaveDays, { requestId, userId, dateOnly: date, previous });
    }
  }

  private async granted(request: AttendanceRequest): Promise<GrantedLeave> {
    const { userId, leaveKind, halfDay } = request;
    const leaveCountsAsPresent = await this.kinds.countsAsPresent(leaveKind);
    return { userId, leaveKind, halfDay, leaveCountsAsPresent };
  }

  /**
   * Whoever came all the same was there, unless half of the day is leave.
   * @returns what the day said before, null for nothing; undefined where it is no leave
   */
  private async grant(
    granted: GrantedLeave,
    date: string,
    rule: Schedule,
  ): Promise<object | null | undefined> {
    const { userId, halfDay } = granted;
    const leave = leaveOn(date, halfDay ? remainingHours(rule, halfDay) : rule, granted);
    const day: { previous?: object | null } = { previous: null };
    const decide = (record: AttendanceRecord): RecordChange | undefined => {
      const change = leaveOver(record, leave, halfDay);
      if (change) day.previous = keptOf(record);
      else delete day.previous;
      return change;
    };
    await this.put({ ...leave, userId, dateOnly: date }, decide, 'leave_granted');
    return day.previous;
  }

  /** As an edit by an administrator: a day that is there keeps the rule it was judged by. */
  private async writeCorrection(request: AttendanceRequest, now: Date) {
    const { userId, firstDay: date } = request;
    const present = await this.userSchedules.on(date, userId);
    const told = defined({
      time: request.timeOnly ?? undefined,
      checkOutTime: request.checkOutTime ?? undefined,
    });
    const decide = (record: AttendanceRecord): RecordChange => {
      const judgedBy = record.judgedBy ?? present;
      const change = editedDay(record, { ...told, status: statusOf(request, judgedBy) }, judgedBy);
      return { ...change, ...BY_HAND, judgedBy };
    };
    const status = statusOf(request, present) ?? AttendanceStatus.Present;
    const day = manualDay({ ...told, date, status }, present);
    if (told.checkOutTime) refuseGoingToCome(day, now);
    const entry = { ...day, ...BY_HAND, judgedBy: present, userId, dateOnly: date };
    await this.put(entry, decide, 'correction_granted');
  }

  private async put(
    entry: RecordFields,
    decide: (record: AttendanceRecord) => RecordChange | undefined,
    action: string,
  ): Promise<void> {
    const { userId, dateOnly } = entry;
    const changed = await this.ledger.changeDay(userId, dateOnly, decide, action);
    if (!changed) await this.ledger.enter(entry, action);
  }
}

type GrantedLeave = Pick<AttendanceRequest, 'userId' | 'leaveKind' | 'halfDay'> &
  Pick<AttendanceRecord, 'leaveCountsAsPresent'>;

const BY_HAND = {
  source: AttendanceSource.Manual,
  verificationStatus: VerificationStatus.Verified,
};

/** A day, or half of one, that is leave. */
const leaveOn = (date: string, rule: Schedule, granted: GrantedLeave) => ({
  ...manualTiming({ date, status: AttendanceStatus.Leave }, rule),
  ...BY_HAND,
  judgedBy: rule,
  leaveKind: granted.leaveKind,
  leaveHalf: granted.halfDay,
  leaveCountsAsPresent: granted.leaveCountsAsPresent,
});

/** What leave makes of a day that has a record; undefined for nothing. */
function leaveOver(
  record: AttendanceRecord,
  leave: ReturnType<typeof leaveOn>,
  halfDay: DayHalf | null,
): RecordChange | undefined {
  if (yields(record, halfDay)) {
    const judgedBy = halfDay ? leave.judgedBy : (record.judgedBy ?? leave.judgedBy);
    return { ...leave, ...NO_CHECK_OUT, notes: null, judgedBy };
  }
  if (!halfDay || !hasCome(record)) return undefined;
  const { judgedBy, leaveKind, leaveHalf, leaveCountsAsPresent } = leave;
  const half = { leaveKind, leaveHalf, leaveCountsAsPresent };
  const time = record.timeOnly ?? undefined;
  return { ...editedDay(record, { time }, judgedBy), judgedBy, ...half };
}

/** Who came too late for the whole day may be in time for the half that is left. */
const yields = (record: AttendanceRecord, halfDay: DayHalf | null): boolean =>
  record.verificationStatus === VerificationStatus.Rejected ||
  (record.status === AttendanceStatus.Absent && !(halfDay && hasCome(record)));

/** The status that is asked for, or that the time comes to; undefined where neither is told. */
function statusOf(
  { status, timeOnly, firstDay }: AttendanceRequest,
  schedule: StartOfWork,
): AttendanceStatus | undefined {
  if (status !== null) return status;
  if (timeOnly === null) return undefined;
  return latenessAt(instantOn(firstDay, timeOnly, schedule), schedule, firstDay).status;
}
