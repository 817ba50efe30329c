import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { VerificationStatus, type AttendanceRecord } from './attendance-record.entity.js';
import { DAY } from '../../platform/time/duration.js';

/** Milliseconds; who comes every day would else have a thousand after four years. */
const LIFETIME = 30 * DAY;

/** Tells people that they were marked, so that they notice when it was not them. */
@Injectable()
export class ArrivalNotices {
  constructor(private readonly notifications: NotificationsService) {}

  /** Joins the ambient transaction. */
  async send(record: AttendanceRecord): Promise<void> {
    const { userId, dateOnly, timeOnly, status, verificationStatus } = record;
    const moment = timeOnly === null ? dateOnly : `${dateOnly} at ${timeOnly.slice(0, 5)}`;
    const isPending = verificationStatus === VerificationStatus.Pending;
    await this.notifications.notify(userId, {
      type: 'attendance_marked',
      title: `Marked ${status}`,
      message: `You were marked ${status} on ${moment}.${isPending ? UNCONFIRMED : ''}`,
      expiresAt: new Date(Date.now() + LIFETIME),
    });
  }
}

const UNCONFIRMED = ' An administrator has yet to confirm it.';
