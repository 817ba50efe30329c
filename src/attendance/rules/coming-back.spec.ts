import {
  AttendanceSource,
  AttendanceStatus,
  VerificationStatus,
} from '../records/attendance-record.entity.js';
import type { RecordFields } from '../records/record-changes.js';
import { comingBack } from './coming-back.js';
import { workedOn } from './worked-time.js';

const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const gone = {
  status: AttendanceStatus.Present,
  timeOnly: '08:00:00',
  verificationStatus: VerificationStatus.Verified,
  checkOutAt: at('12:00:00'),
  checkOutPending: false,
  breakMinutes: 10,
};
const back = (timestamp: Date): RecordFields => ({
  userId: 'EMP001',
  dateOnly: '2026-03-02',
  timestamp,
  timeOnly: '12:45:30',
  status: AttendanceStatus.Late,
  lateMinutes: 225,
  source: AttendanceSource.FaceRecognition,
  verificationStatus: VerificationStatus.Verified,
});

describe('Coming back', () => {
  it('makes a break of the time between, and opens the day again', () => {
    expect(comingBack(gone, back(at('12:45:30')))).toMatchObject({
      breakMinutes: 55,
      checkOutAt: null,
      workedMinutes: null,
    });
  });

  it.each([
    ['nobody had gone', { checkOutAt: null }, '12:45:30'],
    ['it is the same punch', {}, '12:00:40'],
    ['the going must be looked at', { checkOutPending: true }, '12:45:30'],
    ['the person was not there', { status: AttendanceStatus.Absent, timeOnly: null }, '12:45:30'],
  ])('is none when %s', (_, change, time) => {
    expect(comingBack({ ...gone, ...change }, back(at(time)))).toBeUndefined();
  });
});

describe('Hours', () => {
  const rule = { start: '09:00', end: '17:00', zone: 'UTC', halfDayMinutes: 240 };

  it.each([
    ['08:50:00', '17:00:00', 0, { workedMinutes: 490, overtimeMinutes: 10, earlyExitMinutes: 0 }],
    ['09:00:00', '17:00:00', 45, { workedMinutes: 435, overtimeMinutes: 0, earlyExitMinutes: 0 }],
    ['09:00:00', '18:30:00', 30, { workedMinutes: 540, overtimeMinutes: 60, earlyExitMinutes: 0 }],
    ['09:00:00', '13:00:00', 30, { workedMinutes: 210, halfDay: true, earlyExitMinutes: 240 }],
  ])('from %s to %s with %i minutes of break', (came, went, breaks, hours) => {
    expect(workedOn('2026-03-02', at(came), at(went), rule, breaks)).toMatchObject(hours);
  });

  it.each([
    ['leave out the planned break', '17:00:00', 0, { workedMinutes: 435, overtimeMinutes: 0 }],
    ['leave out the break taken where it was longer', '17:00:00', 60, { workedMinutes: 420 }],
    ['keep the planned break of half a day', '13:00:00', 0, { workedMinutes: 240 }],
    ['pass over a little more than is due', '17:20:00', 0, { overtimeMinutes: 0 }],
    ['count all that is more than a little', '17:31:00', 0, { overtimeMinutes: 31 }],
  ])('of a schedule with a break %s', (_, went, breaks, hours) => {
    const withBreak = { ...rule, breakMinutes: 45, overtimeAfterMinutes: 30 };
    const worked = workedOn('2026-03-02', at('09:00:00'), at(went), withBreak, breaks);
    expect(worked).toMatchObject(hours);
  });

  it('of a day off are all overtime', () => {
    const dayOff = { ...rule, isDayOff: true };
    expect(workedOn('2026-03-01', at('10:00:00'), at('12:00:00'), dayOff)).toMatchObject({
      workedMinutes: 120,
      overtimeMinutes: 120,
      halfDay: false,
    });
  });
});
