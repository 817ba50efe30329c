import type { Schedule } from '../../calendar/schedules/schedule.js';
import { siteTime } from '../../platform/time/site-time.js';
import { VerificationStatus } from '../records/attendance-record.entity.js';
import { PunchKind, type Punch } from '../records/punch.entity.js';
import type { RecordChange } from '../records/record-changes.js';
import { latenessAt } from './lateness.js';
import { workedAs } from './worked-time.js';

/**
 * What a day's punches make of its record: the first coming and the last going.
 * @param punches in the order they happened
 * @returns undefined when nobody came
 */
export function punchedDay(
  punches: readonly Punch[],
  date: string,
  rule: Schedule,
): RecordChange | undefined {
  const came = punches.find(({ kind }) => kind === PunchKind.In);
  if (!came) return undefined;
  const went = punches.findLast(
    ({ kind, timestamp }) => kind === PunchKind.Out && timestamp > came.timestamp,
  );
  const { time, status, lateMinutes } = latenessAt(came.timestamp, rule, date);
  return {
    timestamp: came.timestamp,
    timeOnly: time,
    status,
    lateMinutes,
    source: came.source,
    verificationStatus: came.verificationStatus,
    faceEncodingId: came.faceEncodingId,
    recognitionConfidence: came.recognitionConfidence,
    recognitionDistance: came.recognitionDistance,
    location: came.location,
    deviceId: came.deviceId,
    judgedBy: rule,
    checkOutAt: went?.timestamp ?? null,
    checkOutTime: went ? siteTime(went.timestamp, rule.zone).time : null,
    checkOutPending: went?.verificationStatus === VerificationStatus.Pending,
    ...workedAs(status, date, came.timestamp, went?.timestamp ?? null, rule),
  };
}
