import { Injectable } from '@nestjs/common';
import { NotificationsService, type News } from '../../notifications/notifications.service.js';
import { VerificationStatus, type AttendanceRecord } from '../records/attendance-record.entity.js';
import { DAY } from '../../platform/time/duration.js';

/** Milliseconds; who comes every day would else have a thousand after four years. */
const LIFETIME = 30 * DAY;

/** Tells people that they were marked, so that they notice when it was not them. */
@Injectable()
export class ArrivalNotices {
  constructor(private readonly notifications: NotificationsService) {}

  /** Joins the ambient transaction. */
  async send(...records: readonly AttendanceRecord[]): Promise<void> {
    await this.notifications.notifyAll(
      records.map((record) => ({ userId: record.userId, news: newsOf(record) })),
    );
  }
}

function newsOf({ dateOnly, timeOnly, status, verificationStatus }: AttendanceRecord): News {
  const moment = timeOnly === null ? dateOnly : `${dateOnly} at ${timeOnly.slice(0, 5)}`;
  const isPending = verificationStatus === VerificationStatus.Pending;
  return {
    type: 'attendance_marked',
    title: `Marked ${status}`,
    message: `You were marked ${status} on ${moment}.${isPending ? UNCONFIRMED : ''}`,
    expiresAt: new Date(Date.now() + LIFETIME),
  };
}

const UNCONFIRMED = ' An administrator has yet to confirm it.';
