import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { append } from '../../platform/database/queries.js';
import { keptOf } from './kept-record.js';
import { LeaveDay } from './leave-day.entity.js';
import { instantOn } from '../../calendar/schedules/attendance-day.js';
import { latenessAt, type StartOfWork } from '../rules/lateness.js';
import { AttendanceLedger } from '../records/attendance-ledger.js';
import { NO_CHECK_OUT, type RecordChange, type RecordFields } from '../records/record-changes.js';
import {
  AttendanceSource,
  AttendanceStatus,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { RequestKind, type AttendanceRequest } from './attendance-request.entity.js';
import { editedDay, manualTiming } from '../rules/manual-timing.js';
import { UserSchedules } from '../rules/user-schedules.js';

/** Writes what was approved into the records; joins the transaction of the decision. */
@Injectable()
export class ApprovedRequests {
  constructor(
    @InjectRepository(LeaveDay) private readonly leaveDays: Repository<LeaveDay>,
    private readonly ledger: AttendanceLedger,
    private readonly userSchedules: UserSchedules,
  ) {}

  async write(request: AttendanceRequest): Promise<void> {
    if (request.kind === RequestKind.Leave) await this.writeLeave(request);
    else await this.writeCorrection(request);
  }

  /** Whoever came all the same was there. */
  private async writeLeave({ id: requestId, userId, firstDay, lastDay }: AttendanceRequest) {
    const days = await this.userSchedules.workingDays(userId, firstDay, lastDay);
    for (const { date, rule } of days) {
      const timing = manualTiming({ date, status: AttendanceStatus.Leave }, rule);
      const change = { ...timing, ...BY_HAND, judgedBy: rule };
      const day: { previous?: object | null } = { previous: null };
      const decide = (record: AttendanceRecord): RecordChange | undefined => {
        if (!yields(record)) {
          delete day.previous;
          return undefined;
        }
        day.previous = keptOf(record);
        const judgedBy = record.judgedBy ?? rule;
        return { ...change, ...NO_CHECK_OUT, notes: null, judgedBy };
      };
      await this.put({ ...change, userId, dateOnly: date }, decide, 'leave_granted');
      const { previous } = day;
      if (previous === undefined) continue;
      await append(this.leaveDays, { requestId, userId, dateOnly: date, previous });
    }
  }

  /** As an edit by an administrator: a day that is there keeps the rule it was judged by. */
  private async writeCorrection(request: AttendanceRequest) {
    const { userId, firstDay: date, timeOnly } = request;
    const present = await this.userSchedules.on(date, userId);
    const time = timeOnly ?? undefined;
    const decide = (record: AttendanceRecord): RecordChange => {
      const judgedBy = record.judgedBy ?? present;
      const edit = { status: statusOf(request, judgedBy), time };
      return { ...editedDay(record, edit, judgedBy), ...BY_HAND, judgedBy };
    };
    const timing = manualTiming({ date, status: statusOf(request, present), time }, present);
    const entry = { ...timing, ...BY_HAND, judgedBy: present, userId, dateOnly: date };
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

const BY_HAND = {
  source: AttendanceSource.Manual,
  verificationStatus: VerificationStatus.Verified,
};

const yields = ({ status, verificationStatus }: AttendanceRecord): boolean =>
  status === AttendanceStatus.Absent || verificationStatus === VerificationStatus.Rejected;

/** The status that is asked for, or that the time comes to. */
function statusOf(
  { status, timeOnly, firstDay }: AttendanceRequest,
  schedule: StartOfWork,
): AttendanceStatus {
  if (status !== null) return status;
  if (timeOnly === null) return AttendanceStatus.Present;
  return latenessAt(instantOn(firstDay, timeOnly, schedule), schedule, firstDay).status;
}
