import { FeedChange, type FeedEntry } from '../attendance/records/feed-entry.entity.js';

/** What a webhook can ask for. */
export const FEED_EVENTS = ['attendance.created', 'attendance.changed'] as const;
type FeedEvent = (typeof FEED_EVENTS)[number];

export type WebhookEvent = FeedEvent | 'webhook.test';

export const eventOf = ({ change }: FeedEntry): FeedEvent =>
  change === FeedChange.Created ? 'attendance.created' : 'attendance.changed';

/** What a webhook is told of: who came and went, and nothing of why, how sure, or of the face. */
export function bodyOfEntry(entry: FeedEntry): string {
  const { record, createdAt } = entry;
  const data = record && {
    id: record.id,
    user_id: record.userId,
    user_name: record.user?.name ?? null,
    employee_number: record.user?.employeeNumber ?? null,
    department: record.departmentId,
    department_name: record.department?.name ?? null,
    date: record.dateOnly,
    time: record.timeOnly,
    status: record.status,
    late_minutes: record.lateMinutes,
    check_out_time: record.checkOutTime,
    worked_minutes: record.workedMinutes,
    verification_status: record.verificationStatus,
    source: record.source,
    device_id: record.deviceId,
  };
  return bodyOf(eventOf(entry), createdAt, { ...data });
}

/** As Standard Webhooks has it. */
export const bodyOf = (type: WebhookEvent, timestamp: Date, data: object): string =>
  JSON.stringify({ type, timestamp, data });
