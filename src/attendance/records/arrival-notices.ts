import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { VerificationStatus } from './attendance-record.entity.js';
import type { RecordDto } from './record.dto.js';

/** Milliseconds; who comes every day would else have a thousand after four years. */
const LIFETIME = 30 * 86_400_000;

/** Tells people that they were marked, so that they notice when it was not them. */
@Injectable()
export class ArrivalNotices {
  constructor(private readonly notifications: NotificationsService) {}

  /** Joins the ambient transaction. */
  async send(record: RecordDto): Promise<void> {
    const { user_id: userId, date, time, status, verification_status: verification } = record;
    const moment = time === null ? date : `${date} at ${time.slice(0, 5)}`;
    const isPending = verification === VerificationStatus.Pending;
    await this.notifications.notify(userId, {
      type: 'attendance_marked',
      title: `Marked ${status}`,
      message: `You were marked ${status} on ${moment}.${isPending ? UNCONFIRMED : ''}`,
      expiresAt: new Date(Date.now() + LIFETIME),
    });
  }
}

const UNCONFIRMED = ' An administrator has yet to confirm it.';
