import { Injectable } from '@nestjs/common';
import { instantOn } from '../calendar/attendance-day.js';
import { arrivalAt, type Schedule } from './arrival.js';
import { AttendanceLedger } from './attendance-ledger.js';
import type { Change, Entry } from './entry.js';
import {
  AttendanceSource,
  AttendanceStatus,
  VerificationStatus,
  type AttendanceRecord,
} from './attendance-record.entity.js';
import { RequestKind, type AttendanceRequest } from './attendance-request.entity.js';
import { standingAfterEdit, standingAsTold } from './told-standing.js';
import { WorkDays } from './work-days.js';

/** Writes what was granted into the records; joins the transaction of the decision. */
@Injectable()
export class Grants {
  constructor(
    private readonly ledger: AttendanceLedger,
    private readonly workDays: WorkDays,
  ) {}

  async write(request: AttendanceRequest): Promise<void> {
    if (request.kind === RequestKind.Leave) await this.writeLeave(request);
    else await this.writeCorrection(request);
  }

  /** Whoever came all the same was there. */
  private async writeLeave({ userId, firstDay, lastDay, reason }: AttendanceRequest) {
    for (const { date, rule } of await this.workDays.expected(userId, firstDay, lastDay)) {
      const standing = standingAsTold({ date, status: AttendanceStatus.Leave }, rule);
      const change = { ...standing, ...BY_HAND, judgedBy: rule, notes: reason };
      const decide = (record: AttendanceRecord) => (yields(record) ? change : undefined);
      await this.put({ ...change, userId, dateOnly: date }, decide, 'leave_granted');
    }
  }

  private async writeCorrection({ userId, firstDay, status, timeOnly, reason }: AttendanceRequest) {
    const rule = await this.workDays.ruleOn(firstDay, userId);
    const wanted = { status: status ?? undefined, time: timeOnly ?? undefined };
    const told = { date: firstDay, status: status ?? statusAt(firstDay, timeOnly, rule) };
    const decide = (record: AttendanceRecord): Change => ({
      ...standingAfterEdit(record, { ...wanted, status: told.status }, rule),
      ...BY_HAND,
      judgedBy: rule,
      notes: reason,
    });
    const standing = standingAsTold({ ...told, time: wanted.time }, rule);
    const how = { ...BY_HAND, judgedBy: rule, notes: reason };
    const entry = { ...standing, ...how, userId, dateOnly: firstDay };
    await this.put(entry, decide, 'correction_granted');
  }

  private async put(
    entry: Entry,
    decide: (record: AttendanceRecord) => Change | undefined,
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
  return arrivalAt(instantOn(date, time, schedule), schedule, date).status;
}
