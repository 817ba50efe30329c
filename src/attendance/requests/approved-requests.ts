import { Injectable } from '@nestjs/common';
import { instantOn } from '../../calendar/schedules/attendance-day.js';
import { latenessAt, type Schedule } from '../rules/lateness.js';
import { AttendanceLedger } from '../records/attendance-ledger.js';
import type { RecordChange, RecordFields } from '../records/record-changes.js';
import {
  AttendanceSource,
  AttendanceStatus,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { RequestKind, type AttendanceRequest } from './attendance-request.entity.js';
import { timingAfterEdit, timingAsTold } from '../rules/manual-timing.js';
import { ApplicableSchedule } from '../rules/applicable-schedule.js';

/** Writes what was granted into the records; joins the transaction of the decision. */
@Injectable()
export class ApprovedRequests {
  constructor(
    private readonly ledger: AttendanceLedger,
    private readonly applicableSchedule: ApplicableSchedule,
  ) {}

  async write(request: AttendanceRequest): Promise<void> {
    if (request.kind === RequestKind.Leave) await this.writeLeave(request);
    else await this.writeCorrection(request);
  }

  /** Whoever came all the same was there. */
  private async writeLeave({ userId, firstDay, lastDay, reason }: AttendanceRequest) {
    for (const { date, rule } of await this.applicableSchedule.expected(
      userId,
      firstDay,
      lastDay,
    )) {
      const standing = timingAsTold({ date, status: AttendanceStatus.Leave }, rule);
      const change = { ...standing, ...BY_HAND, judgedBy: rule, notes: reason };
      const decide = (record: AttendanceRecord) => (yields(record) ? change : undefined);
      await this.put({ ...change, userId, dateOnly: date }, decide, 'leave_granted');
    }
  }

  private async writeCorrection({ userId, firstDay, status, timeOnly, reason }: AttendanceRequest) {
    const rule = await this.applicableSchedule.ruleOn(firstDay, userId);
    const wanted = { status: status ?? undefined, time: timeOnly ?? undefined };
    const told = { date: firstDay, status: status ?? statusAt(firstDay, timeOnly, rule) };
    const decide = (record: AttendanceRecord): RecordChange => ({
      ...timingAfterEdit(record, { ...wanted, status: told.status }, rule),
      ...BY_HAND,
      judgedBy: rule,
      notes: reason,
    });
    const standing = timingAsTold({ ...told, time: wanted.time }, rule);
    const how = { ...BY_HAND, judgedBy: rule, notes: reason };
    const entry = { ...standing, ...how, userId, dateOnly: firstDay };
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

function statusAt(date: string, time: string | null, schedule: Schedule): AttendanceStatus {
  if (time === null) return AttendanceStatus.Present;
  return latenessAt(instantOn(date, time, schedule), schedule, date).status;
}
