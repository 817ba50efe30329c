import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { subjectOf } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { ActivityLog } from '../../platform/audit/activity-log.entity.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { toHundredths } from '../../platform/wire/figures.js';
import { User } from '../../users/user.entity.js';
import {
  AttendanceRecord,
  withUser,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import type { Punch } from '../records/punch.entity.js';
import { differences, type Differences } from './differences.js';
import { RecordNotFound } from '../records/errors.js';
import { Punches } from '../records/punches.js';
import { reasonsFor } from './reasons.js';
import { UserSchedules } from '../rules/user-schedules.js';

/** One line of the audit trail of a record. */
export interface RecordedChange extends Differences {
  readonly at: Date;
  readonly action: string;
  /** Null for the service itself, and for who is no more. */
  readonly userId: string | null;
  readonly userName: string | null;
}

export interface Explanation {
  readonly record: RecordWithUser;
  /** A sentence each. */
  readonly reasons: string[];
  /** What the record was judged by; the present one where none was kept with it. */
  readonly schedule: Schedule;
  /** The model that saw the face. */
  readonly model: string | null;
  readonly punches: Punch[];
  readonly history: RecordedChange[];
}

/** Tells why a record says what it says. */
@Injectable()
export class ExplainService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    @InjectRepository(ActivityLog) private readonly log: Repository<ActivityLog>,
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly punches: Punches,
    private readonly userSchedules: UserSchedules,
  ) {}

  /** @throws RecordNotFound NotAllowed */
  async explain(caller: Principal, id: number): Promise<Explanation> {
    const record = await this.records.findOne({
      where: { id },
      relations: { user: true, department: true, faceEncoding: true },
      withDeleted: true,
    });
    if (!record?.user) throw new RecordNotFound(id);
    subjectOf(caller, record.userId);

    const { userId, dateOnly } = record;
    const punches = await this.punches.of(userId, dateOnly);
    if (caller.role !== Role.Admin) blunt(record, punches);
    const schedule = record.judgedBy ?? (await this.userSchedules.on(dateOnly, userId));
    const model = record.faceEncoding?.model ?? null;
    return {
      record: withUser(record, record.user),
      reasons: reasonsFor(record, schedule, model),
      schedule,
      model,
      punches,
      history: await this.historyOf(id),
    };
  }

  private async historyOf(id: number): Promise<RecordedChange[]> {
    const lines = await this.log.find({
      where: { tableName: 'attendance_records', recordId: String(id) },
      order: { id: 'ASC' },
    });
    const ids = lines.flatMap(({ userId }) => (userId === null ? [] : [userId]));
    const users = await this.users.find({ where: { id: In(ids) }, withDeleted: true });
    const names = new Map(users.map(({ id: userId, name }) => [userId, name]));
    return lines.map((line) => ({
      at: line.createdAt,
      action: line.actionType,
      userId: line.userId,
      userName: names.get(line.userId ?? '') ?? null,
      ...differences(line.oldValue, line.newValue),
    }));
  }
}

/** Full figures are an administrator's: by them a template could be felt out. So are positions. */
function blunt(record: AttendanceRecord, punches: readonly Punch[]): void {
  for (const punch of punches) [punch.latitude, punch.longitude] = [null, null];
  record.recognitionConfidence = toHundredths(record.recognitionConfidence);
  record.recognitionDistance = toHundredths(record.recognitionDistance);
  record.recognitionMargin = toHundredths(record.recognitionMargin);
}
