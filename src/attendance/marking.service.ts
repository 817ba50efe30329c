import { Injectable } from '@nestjs/common';
import type { Principal } from '../access/principal.js';
import type { Settings } from '../settings/catalogue.js';
import { SettingsService } from '../settings/settings.service.js';
import { arrivalAt, scheduleOf } from './arrival.js';
import { AttendanceLedger, type Entry } from './attendance-ledger.js';
import { AttendanceSource, VerificationStatus } from './attendance-record.entity.js';
import { AttendanceDisabled, FaceRequired } from './errors.js';
import type { RecordDto } from './dto/record.dto.js';

/** Somebody at the door, or at their own device. */
export interface Appearance {
  readonly location?: string;
  readonly deviceId?: string;
}

/** Who it is, and how that is known. */
type Proof = Pick<Entry, 'userId' | 'source' | 'verificationStatus'>;

/** Marks people who appear, by the server's clock. */
@Injectable()
export class MarkingService {
  constructor(
    private readonly settings: SettingsService,
    private readonly ledger: AttendanceLedger,
  ) {}

  /**
   * Marks the caller.
   * @param now when the mark came in
   * @throws AttendanceDisabled FaceRequired AlreadyMarked UserNotActive
   */
  async mark(caller: Principal, appearance: Appearance, now = new Date()): Promise<RecordDto> {
    const settings = await this.settings.current();
    if (!settings.attendance_marking_enabled) throw new AttendanceDisabled();

    const { location, deviceId } = appearance;
    const proof = byWord(caller, settings);
    const { date, time, status, lateMinutes } = arrivalAt(now, scheduleOf(settings));
    return this.ledger.enter(
      {
        ...proof,
        timestamp: now,
        dateOnly: date,
        timeOnly: time,
        status,
        lateMinutes,
        location: location || null,
        deviceId: deviceId || null,
      },
      'attendance_marked',
    );
  }
}

/** @throws FaceRequired */
function byWord({ id: userId }: Principal, { self_mark_without_face: mode }: Settings): Proof {
  if (mode === 'never') throw new FaceRequired();
  const verificationStatus =
    mode === 'allow' ? VerificationStatus.Verified : VerificationStatus.Pending;
  return { userId, source: AttendanceSource.Api, verificationStatus };
}
