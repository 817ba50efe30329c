import { Injectable } from '@nestjs/common';
import { GuardianLetters } from '../../notifications/guardian-letters.js';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { AttendanceStatus, type AttendanceRecord } from '../records/attendance-record.entity.js';

/**
 * Tells people what was written about them by hand, by mail too if they want mail, and their guardians of an absence.
 * Joins the ambient transaction.
 */
@Injectable()
export class ManualNotices {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly guardians: GuardianLetters,
  ) {}

  async marked(record: AttendanceRecord): Promise<void> {
    const message = `You were marked ${dayOf(record)} by hand.`;
    await this.send(record, 'attendance_marked_by_hand', `Marked ${record.status}`, message);
  }

  async edited(record: AttendanceRecord): Promise<void> {
    const message = `Your attendance was changed: you are ${dayOf(record)}.`;
    await this.send(record, 'attendance_edited', 'Attendance changed', message);
  }

  private async send(
    { userId, status, dateOnly }: AttendanceRecord,
    type: string,
    title: string,
    message: string,
  ): Promise<void> {
    const letter = 'attendance_marked';
    await this.notifications.notify(userId, { type, letter, title, message });
    if (status !== AttendanceStatus.Absent) return;
    await this.guardians.tellAbsence(userId, `absent on ${dateOnly}.`);
  }
}

function dayOf({ status, dateOnly, timeOnly, checkOutTime }: AttendanceRecord): string {
  const came = timeOnly === null ? '' : ` at ${timeOnly.slice(0, 5)}`;
  const went = checkOutTime === null ? '' : `, gone at ${checkOutTime.slice(0, 5)}`;
  return `${status} on ${dateOnly}${came}${went}`;
}
