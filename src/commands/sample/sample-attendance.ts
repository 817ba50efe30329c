import { DateTime } from 'luxon';
import { latenessAt } from '../../attendance/rules/lateness.js';
import {
  AttendanceSource,
  AttendanceStatus,
  VerificationStatus,
  type AttendanceRecord,
} from '../../attendance/records/attendance-record.entity.js';
import { scheduleOf } from '../../calendar/schedules/schedule.js';
import type { Settings } from '../../platform/settings/catalogue.js';

const WEEKS = 5;

export type SampleRecord = Pick<
  AttendanceRecord,
  | 'userId'
  | 'departmentId'
  | 'timestamp'
  | 'dateOnly'
  | 'timeOnly'
  | 'status'
  | 'lateMinutes'
  | 'source'
  | 'verificationStatus'
>;

export type SampleMember = Pick<SampleRecord, 'userId' | 'departmentId'>;

/** Numbers from 0 to 1 that look like chance and are the same each time (a linear congruential generator). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Since when the people of the sample have been here, `YYYY-MM-DD`. */
export const sampleBeginning = (settings: Settings, now: Date): string =>
  firstDay(settings, now).toFormat('yyyy-MM-dd');

const firstDay = ({ site_timezone: zone }: Settings, now: Date): DateTime =>
  DateTime.fromJSDate(now, { zone })
    .startOf('day')
    .minus({ days: WEEKS * 7 });

/** The records of the working days of the five weeks before `now`: most people in time, some late, few away. */
export function sampleRecords(
  people: readonly SampleMember[],
  settings: Settings,
  now: Date,
): SampleRecord[] {
  const chance = chanceFrom(20_260_301);
  const first = firstDay(settings, now);
  const days = Array.from({ length: WEEKS * 7 }, (_, i) => first.plus({ days: i }));
  return days
    .filter((day) =>
      settings.working_days.some((name) => name === day.setLocale('en').toFormat('ccc')),
    )
    .flatMap((day) => people.map((member) => sampleRecord(member, day, settings, chance)));
}

function sampleRecord(
  member: SampleMember,
  day: DateTime,
  settings: Settings,
  chance: () => number,
): SampleRecord {
  const shared = {
    ...member,
    source: AttendanceSource.Manual,
    verificationStatus: VerificationStatus.Verified,
  };
  const luck = chance();
  if (luck < 0.05) {
    const [hour = 0, minute = 0] = settings.absence_cutoff.split(':').map(Number);
    return {
      ...shared,
      timestamp: day.set({ hour, minute }).toJSDate(),
      dateOnly: day.toFormat('yyyy-MM-dd'),
      timeOnly: null,
      status: luck < 0.02 ? AttendanceStatus.Leave : AttendanceStatus.Absent,
      lateMinutes: 0,
    };
  }
  const [hour = 9, minute = 0] = settings.working_hours_start.split(':').map(Number);
  const minutes = luck < 0.12 ? 16 + chance() * 50 : chance() * 40 - 30;
  const timestamp = day
    .set({ hour, minute })
    .plus({ seconds: Math.round(minutes * 60) })
    .toJSDate();
  const {
    date: dateOnly,
    time: timeOnly,
    status,
    lateMinutes,
  } = latenessAt(timestamp, scheduleOf(settings));
  return { ...shared, timestamp, dateOnly, timeOnly, status, lateMinutes };
}
