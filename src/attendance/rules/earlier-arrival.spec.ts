import type { Schedule } from '../../calendar/schedules/schedule.js';
import {
  AttendanceSource,
  AttendanceStatus,
  VerificationStatus,
} from '../records/attendance-record.entity.js';
import type { RecordFields } from '../records/record-changes.js';
import { earlierArrival } from './earlier-arrival.js';

const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const rule: Schedule = {
  id: null,
  name: 'Settings',
  effectiveFrom: null,
  start: '09:00',
  end: '17:00',
  graceMinutes: 15,
  halfDayMinutes: 240,
  workingDays: ['Mon'],
  zone: 'UTC',
};
const record = {
  status: AttendanceStatus.Late,
  source: AttendanceSource.FaceRecognition,
  verificationStatus: VerificationStatus.Verified,
  timeOnly: '09:30:00',
  timestamp: at('09:30:00'),
  dateOnly: '2026-03-02',
  checkOutAt: at('17:00:00'),
  breakMinutes: 0,
};
const entry: RecordFields = {
  userId: 'EMP001',
  status: AttendanceStatus.Present,
  lateMinutes: 0,
  source: AttendanceSource.FaceRecognition,
  verificationStatus: VerificationStatus.Verified,
  timeOnly: '08:55:00',
  timestamp: at('08:55:00'),
  receivedAt: at('09:40:00'),
  dateOnly: '2026-03-02',
  judgedBy: rule,
};

describe('An arrival that becomes known late', () => {
  it('counts when it was the earlier one, and keeps the going', () => {
    expect(earlierArrival(record, entry)).toMatchObject({
      status: AttendanceStatus.Present,
      timeOnly: '08:55:00',
      workedMinutes: 485,
      earlyExitMinutes: 0,
      halfDay: false,
    });
  });

  it.each([
    ['it was the later one', {}, { timestamp: at('09:35:00') }],
    ['an administrator must look at it', {}, { verificationStatus: VerificationStatus.Pending }],
    ['an administrator told of the day', { source: AttendanceSource.Manual }, {}],
    ['the person is on leave', { status: AttendanceStatus.Leave, timeOnly: null }, {}],
    ['it was made at the same time', {}, { receivedAt: at('08:55:00') }],
    ['the other was rejected', { verificationStatus: VerificationStatus.Rejected }, {}],
  ])('does not when %s', (_, ofRecord, ofEntry) => {
    expect(earlierArrival({ ...record, ...ofRecord }, { ...entry, ...ofEntry })).toBeUndefined();
  });
});
