import { Injectable } from '@nestjs/common';
import { AttendanceSource } from '../../attendance/records/attendance-record.entity.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { DAY } from '../../platform/time/duration.js';
import type { RetainedData } from '../retained-data.js';
import { ErasureNotices, NOTICE_DAYS } from './erasure-notices.js';
import { FaceHolders, type Which } from './face-holders.js';

/** Recognised, or enrolled with another picture, after a moment. */
const seenAfter = (moment: string): string => `(
  EXISTS (SELECT 1 FROM attendance_events seen WHERE seen.user_id = person.id
    AND seen.source = '${AttendanceSource.FaceRecognition}' AND seen.timestamp > ${moment})
  OR EXISTS (SELECT 1 FROM face_encodings sent WHERE sent.user_id = person.id
    AND sent.deleted_at IS NULL AND sent.captured_at > ${moment}))`;

const STAYS = 'person.deletedAt IS NULL';
const TOLD = 'SELECT 1 FROM erasure_notices told WHERE told.user_id = person.id';

/** Faces of people whom no door has recognised for long, and who were told so. */
@Injectable()
export class UnseenPeople implements RetainedData {
  readonly name = 'faces_of_unseen_people';

  constructor(
    private readonly holders: FaceHolders,
    private readonly notices: ErasureNotices,
    private readonly settings: SettingsService,
  ) {}

  async countDue(now: Date): Promise<number> {
    const days = await this.days();
    return days === 0 ? 0 : this.holders.count(due(days, now));
  }

  /** Tells those whose time comes, too. */
  async letGo(now: Date): Promise<number> {
    const days = await this.days();
    if (days === 0) return 0;
    const unseen = await this.holders.ids(due(days, now));
    const erased = await this.holders.erase(due(days, now), now);
    await this.notices.forget(unseen);
    await this.notices.forget(await this.holders.ids(seenAgain));
    await this.notices.tell(await this.holders.ids(soonDue(days, now)), days, now);
    return erased;
  }

  private async days(): Promise<number> {
    return (await this.settings.current()).retention_inactive_days;
  }
}

const before = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);

const due = (days: number, now: Date): Which => ({
  condition: `${STAYS} AND NOT ${seenAfter(':unseenSince')}
    AND EXISTS (${TOLD} AND told.told_at <= :toldBefore AND NOT ${seenAfter('told.told_at')})`,
  values: { unseenSince: before(now, days), toldBefore: before(now, NOTICE_DAYS) },
});

const soonDue = (days: number, now: Date): Which => ({
  condition: `${STAYS} AND NOT ${seenAfter(':unseenSince')} AND NOT EXISTS (${TOLD})`,
  values: { unseenSince: before(now, days - NOTICE_DAYS) },
});

const seenAgain: Which = {
  condition: `EXISTS (${TOLD} AND ${seenAfter('told.told_at')})`,
};
