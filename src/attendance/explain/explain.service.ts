import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { subjectOf } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { ActivityLog } from '../../platform/audit/activity-log.entity.js';
import {
  endOfWork,
  isOvernight,
  startOfWork,
  type Schedule,
} from '../../calendar/schedules/schedule.js';
import { User } from '../../users/user.entity.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import { differences } from './differences.js';
import type { ChangeDto, ExplanationDto, PunchDto, RuleDto } from './explanation.dto.js';
import { RecordDto } from '../records/record.dto.js';
import { RecordNotFound } from '../records/errors.js';
import { Punches } from '../records/punches.js';
import { reasonsFor } from './reasons.js';
import { ApplicableSchedule } from '../rules/applicable-schedule.js';

const MS_PER_MINUTE = 60_000;

/** Tells why a record says what it says. */
@Injectable()
export class ExplainService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    @InjectRepository(ActivityLog) private readonly log: Repository<ActivityLog>,
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly punches: Punches,
    private readonly applicableSchedule: ApplicableSchedule,
  ) {}

  /** @throws RecordNotFound NotAllowed */
  async explain(caller: Principal, id: number): Promise<ExplanationDto> {
    const record = await this.records.findOne({
      where: { id },
      relations: { user: { department: true }, faceEncoding: true },
      withDeleted: true,
    });
    if (!record?.user) throw new RecordNotFound(id);
    subjectOf(caller, record.userId);

    const { userId, dateOnly } = record;
    const rule = record.judgedBy ?? (await this.applicableSchedule.ruleOn(dateOnly, userId));
    const model = record.faceEncoding?.model ?? null;
    const punches = await this.punches.of(userId, dateOnly);
    return {
      record: RecordDto.from(record, record.user),
      reasons: reasonsFor(record, rule, model),
      rule: ruleDto(rule, record),
      recognition: record.recognitionDistance === null ? null : recognitionOf(record, model),
      punches: punches.map(punchDto),
      history: await this.historyOf(id),
    };
  }

  private async historyOf(id: number): Promise<ChangeDto[]> {
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
      user_id: line.userId,
      user_name: names.get(line.userId ?? '') ?? null,
      ...differences(line.oldValue, line.newValue),
    }));
  }
}

const recognitionOf = (record: AttendanceRecord, model: string | null) => ({
  distance: record.recognitionDistance,
  threshold: record.recognitionThreshold,
  confidence: record.recognitionConfidence,
  margin: record.recognitionMargin,
  model,
  face_encoding_id: record.faceEncodingId,
});

function ruleDto(rule: Schedule, { dateOnly, judgedBy }: AttendanceRecord): RuleDto {
  const start = startOfWork(dateOnly, rule);
  return {
    source: rule.id === null ? 'settings' : 'schedule',
    schedule_id: rule.id,
    schedule: rule.name,
    effective_from: rule.effectiveFrom,
    start: rule.start,
    end: rule.end,
    overnight: isOvernight(rule),
    grace_minutes: rule.graceMinutes,
    half_day_minutes: rule.halfDayMinutes,
    working_days: [...rule.workingDays],
    zone: rule.zone,
    start_of_work: start,
    in_time_until: new Date(start.getTime() + rule.graceMinutes * MS_PER_MINUTE),
    end_of_work: endOfWork(dateOnly, rule),
    kept_with_record: judgedBy !== null,
  };
}

const punchDto = ({ kind, timestamp, source, ...punch }: PunchSource): PunchDto => ({
  kind,
  timestamp,
  source,
  verification_status: punch.verificationStatus,
  location: punch.location,
  device_id: punch.deviceId,
});

type PunchSource = Awaited<ReturnType<Punches['of']>>[number];
