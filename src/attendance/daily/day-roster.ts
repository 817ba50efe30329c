import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { momentOf } from '../../platform/database/schema/columns.js';
import { User, UserStatus } from '../../users/user.entity.js';
import {
  AttendanceRecord,
  type AttendanceSource,
  type AttendanceStatus,
  type VerificationStatus,
} from '../records/attendance-record.entity.js';
import type { DayDto } from './today.dto.js';
import { NOT_MARKED } from '../records/tally.js';
import { canonicalId } from '../../platform/wire/ids.js';

/** A row as the drivers return it: a BIGINT may be text, a moment text or a Date. */
interface Row {
  readonly id: number | string | null;
  readonly userId: string;
  readonly userName: string;
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  readonly timeOnly: string | null;
  readonly timestamp: string | Date | null;
  readonly status: AttendanceStatus | null;
  readonly lateMinutes: number | null;
  readonly checkOutTime: string | null;
  readonly checkOutAt: string | Date | null;
  readonly checkOutPending: number | boolean | null;
  readonly workedMinutes: number | null;
  readonly earlyExitMinutes: number | null;
  readonly halfDay: number | boolean | null;
  readonly location: string | null;
  readonly deviceId: string | null;
  readonly source: AttendanceSource | null;
  readonly confidence: number | null;
  readonly distance: number | null;
  readonly spoofScore: number | null;
  readonly livenessScore: number | null;
  readonly replayDetected: number | boolean | null;
  readonly faceEncodingId: string | null;
  readonly verificationStatus: VerificationStatus | null;
  readonly notes: string | null;
}

/** The sheet of a day: everybody who is active, marked or not. */
@Injectable()
export class DayRoster {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  /**
   * In one query, without entities: there may be ten thousand people.
   * @param date the site's day
   * @param department a department's id or exact name; everybody when left out
   */
  async read(date: string, department?: string): Promise<DayDto[]> {
    const query = this.users
      .createQueryBuilder('u')
      .leftJoin('u.department', 'd')
      .leftJoin(AttendanceRecord, 'r', 'r.userId = u.id AND r.dateOnly = :date', { date })
      .select('u.id', 'userId')
      .where('u.status = :active', { active: UserStatus.Active })
      .orderBy('u.name')
      .addOrderBy('u.id');
    for (const [alias, column] of Object.entries(COLUMNS)) query.addSelect(column, alias);
    if (department !== undefined) {
      const id = canonicalId(department);
      query.andWhere('(d.id = :id OR d.name = :department)', { id, department });
    }
    const rows = await query.getRawMany<Row>();
    return rows.map((row) => dayOf(row, date));
  }
}

const COLUMNS = {
  userName: 'u.name',
  departmentId: 'd.id',
  departmentName: 'd.name',
  id: 'r.id',
  timeOnly: 'r.timeOnly',
  timestamp: 'r.timestamp',
  status: 'r.status',
  lateMinutes: 'r.lateMinutes',
  checkOutTime: 'r.checkOutTime',
  checkOutAt: 'r.checkOutAt',
  checkOutPending: 'r.checkOutPending',
  workedMinutes: 'r.workedMinutes',
  earlyExitMinutes: 'r.earlyExitMinutes',
  halfDay: 'r.halfDay',
  location: 'r.location',
  deviceId: 'r.deviceId',
  source: 'r.source',
  confidence: 'r.recognitionConfidence',
  distance: 'r.recognitionDistance',
  spoofScore: 'r.spoofScore',
  livenessScore: 'r.livenessScore',
  replayDetected: 'r.replayDetected',
  faceEncodingId: 'r.faceEncodingId',
  verificationStatus: 'r.verificationStatus',
  notes: 'r.notes',
} satisfies Record<Exclude<keyof Row, 'userId'>, string>;

const dayOf = (row: Row, date: string): DayDto => ({
  id: row.id === null ? null : Number(row.id),
  user_id: row.userId,
  user_name: row.userName,
  department: row.departmentId,
  department_name: row.departmentName,
  date,
  time: row.timeOnly,
  timestamp: momentOf(row.timestamp),
  status: row.status ?? NOT_MARKED,
  late_minutes: row.lateMinutes ?? 0,
  check_out_time: row.checkOutTime,
  check_out_timestamp: momentOf(row.checkOutAt),
  check_out_pending: Boolean(row.checkOutPending),
  worked_minutes: row.workedMinutes,
  early_exit_minutes: row.earlyExitMinutes ?? 0,
  half_day: Boolean(row.halfDay),
  location: row.location,
  device_id: row.deviceId,
  source: row.source,
  confidence: row.confidence,
  distance: row.distance,
  spoof_score: row.spoofScore,
  liveness_score: row.livenessScore,
  replay_detected: row.replayDetected === null ? null : Boolean(row.replayDetected),
  face_encoding_id: row.faceEncodingId,
  verification_status: row.verificationStatus,
  notes: row.notes,
});
