import { Injectable } from '@nestjs/common';
import { NotificationsService, type News } from '../../notifications/notifications.service.js';
import {
  isTold,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { PunchKind } from '../records/punch.entity.js';
import { Punches } from '../records/punches.js';
import type { RecordFields } from '../records/record-changes.js';
import { DAY } from '../../platform/time/duration.js';

/** Milliseconds; who comes every day would else have a thousand after four years. */
const LIFETIME = 30 * DAY;

/** What was entered, and the record that it is part of now. */
export interface Arrival {
  readonly entry: RecordFields;
  readonly record: AttendanceRecord;
}

/** Keeps that people were seen to come, and tells them that they were marked, so that they notice when it was not them. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly punches: Punches,
    private readonly notifications: NotificationsService,
  ) {}

  /** What an administrator tells is no arrival: nobody saw it. Joins the ambient transaction. */
  async note(entered: readonly Arrival[]): Promise<void> {
    const seen = entered.filter(({ entry }) => !isTold(entry.source));
    if (seen.length === 0) return;
    await this.punches.add(PunchKind.In, ...seen.map(({ entry }) => entry));
    await this.notifications.notifyAll(
      seen.filter(isFirst).map(({ record }) => ({ userId: record.userId, news: newsOf(record) })),
    );
  }
}

/** Who only comes back was told of the coming before. */
const isFirst = ({ entry, record }: Arrival): boolean =>
  record.timestamp.getTime() === entry.timestamp.getTime();

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
