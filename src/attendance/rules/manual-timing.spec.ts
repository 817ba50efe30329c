import { ValidationFailed } from '../../platform/errors/validation.js';
import { AttendanceStatus } from '../records/attendance-record.entity.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { editedDay, editedTiming, manualDay, manualTiming } from './manual-timing.js';

const { Present, Late, Absent, Leave } = AttendanceStatus;
const schedule = { start: '09:00', graceMinutes: 15, zone: 'Europe/Berlin' };
const date = '2026-03-02';
const instant = (time: string) => new Date(`2026-03-02T${time}Z`);

describe('manualTiming', () => {
  it('takes the administrator’s word for the status', () => {
    expect(manualTiming({ date, status: Present, time: '11:00' }, schedule)).toEqual({
      timestamp: instant('10:00:00'),
      timeOnly: '11:00:00',
      status: Present,
      lateMinutes: 0,
    });
  });

  it.each([
    ['09:40:30', 40],
    ['09:05', 5],
    ['08:30', 0],
  ])('counts the minutes of somebody late at %s from the start of work', (time, lateMinutes) => {
    expect(manualTiming({ date, status: Late, time }, schedule)).toMatchObject({ lateMinutes });
  });

  it.each([Present, Late, Absent, Leave])(
    'keeps %s without a time at the start of work',
    (status) => {
      expect(manualTiming({ date, status }, schedule)).toEqual({
        timestamp: instant('08:00:00'),
        timeOnly: null,
        status,
        lateMinutes: 0,
      });
    },
  );

  it.each([Absent, Leave])('keeps no time for %s', (status) => {
    expect(manualTiming({ date, status, time: '09:40' }, schedule)).toEqual(
      manualTiming({ date, status }, schedule),
    );
  });
});

describe('A coming too late to count', () => {
  const strict = { ...schedule, absentAfterMinutes: 120 };

  it('keeps its time, told or judged', () => {
    const tooLate = { status: Absent, timeOnly: '11:00:01', lateMinutes: 0 };
    expect(manualTiming({ date, status: Absent, time: '11:00:01' }, strict)).toMatchObject(tooLate);
    const record = {
      dateOnly: date,
      ...manualTiming({ date, status: Late, time: '10:00' }, strict),
    };
    expect(editedTiming(record, { time: '11:00:01' }, strict)).toMatchObject(tooLate);
  });

  it('counts where an administrator says so, and then has hours', () => {
    const rule = { ...strict, end: '17:00', halfDayMinutes: 0 } as unknown as Schedule;
    const day = manualDay({ date, status: Absent, time: '12:00', checkOutTime: '17:00' }, rule);
    expect(day).toMatchObject({ checkOutTime: '17:00:00', workedMinutes: null });
    const record = { dateOnly: date, checkOutAt: null, breakMinutes: 0, ...day };
    expect(editedDay(record, { status: Late }, rule)).toMatchObject({
      timeOnly: '12:00:00',
      lateMinutes: 180,
      workedMinutes: 300,
    });
  });
});

describe('editedTiming', () => {
  const late = {
    dateOnly: date,
    timestamp: instant('08:40:12.345'),
    timeOnly: '09:40:12',
    status: Late,
    lateMinutes: 40,
  };
  const absent = { ...late, timestamp: instant('08:00:00'), timeOnly: null, status: Absent };
  const edited = (record: typeof late | typeof absent, edit: object) =>
    editedTiming(record, edit, schedule);

  it('changes nothing unless told', () => {
    expect(edited(late, {})).toEqual({});
  });

  it('keeps the time under a new status', () => {
    expect(edited(late, { status: Present })).toEqual({
      timestamp: late.timestamp,
      timeOnly: '09:40:12',
      status: Present,
      lateMinutes: 0,
    });
  });

  it('drops the time of somebody who was not there', () => {
    expect(edited(late, { status: Leave })).toEqual({
      timestamp: instant('08:00:00'),
      timeOnly: null,
      status: Leave,
      lateMinutes: 0,
    });
  });

  it('judges a new time', () => {
    expect(edited(late, { time: '09:15' })).toMatchObject({ status: Present, lateMinutes: 0 });
    expect(edited(late, { time: '09:16' })).toMatchObject({ status: Late, lateMinutes: 16 });
  });

  it('lets a new status hold against a new time', () => {
    expect(edited(late, { status: Present, time: '10:00' })).toMatchObject({ status: Present });
    expect(edited(absent, { status: Late, time: '10:00' })).toMatchObject({ lateMinutes: 60 });
  });

  it('does not guess that somebody absent came', () => {
    expect(() => edited(absent, { time: '10:00' })).toThrow(ValidationFailed);
    expect(edited(late, { status: Absent, time: '10:00' })).toMatchObject({ timeOnly: null });
  });

  it('does not invent a time', () => {
    expect(edited(absent, { status: Present })).toMatchObject({ timeOnly: null });
  });
});

describe('editedDay', () => {
  const rule: Schedule = {
    ...schedule,
    id: null,
    name: 'Day',
    effectiveFrom: null,
    end: '17:00',
    halfDayMinutes: 240,
    workingDays: ['Mon'],
  };
  const worked = {
    dateOnly: date,
    timestamp: instant('10:00:00'),
    timeOnly: '11:00:00',
    status: Late,
    lateMinutes: 120,
    checkOutAt: instant('13:00:00'),
    breakMinutes: 0,
  };

  it('reckons the hours anew from an earlier arrival', () => {
    expect(editedDay(worked, { time: '09:00' }, rule)).toMatchObject({
      status: Present,
      lateMinutes: 0,
      workedMinutes: 300,
      earlyExitMinutes: 180,
      halfDay: false,
    });
  });

  it('reckons the hours anew from a going that is told', () => {
    expect(editedDay({ ...worked, breakMinutes: 30 }, { checkOutTime: '17:30' }, rule)).toEqual({
      checkOutAt: instant('16:30:00'),
      checkOutTime: '17:30:00',
      checkOutPending: false,
      workedMinutes: 360,
      overtimeMinutes: 0,
      earlyExitMinutes: 0,
      halfDay: false,
    });
  });

  it('takes a going back', () => {
    expect(editedDay(worked, { checkOutTime: null }, rule)).toMatchObject({
      checkOutAt: null,
      workedMinutes: null,
      earlyExitMinutes: 0,
    });
  });

  it('refuses a going that is not after the coming, or of somebody who was not there', () => {
    const absent = { ...worked, status: Absent, timeOnly: null };
    expect(() => editedDay(worked, { checkOutTime: '11:00' }, rule)).toThrow(ValidationFailed);
    expect(() => editedDay(absent, { checkOutTime: '17:00' }, rule)).toThrow(ValidationFailed);
    expect(
      editedDay(absent, { status: Present, time: '09:00', checkOutTime: '17:00' }, rule),
    ).toMatchObject({ workedMinutes: 480 });
  });

  it('counts the hours of a night that pass, also when the clocks are set back', () => {
    const night = { ...rule, start: '22:00', end: '06:00' };
    const day = manualDay(
      { date: '2026-10-24', status: Present, time: '22:00', checkOutTime: '06:00' },
      night,
    );
    expect(day).toMatchObject({ workedMinutes: 540, overtimeMinutes: 0, earlyExitMinutes: 0 });
  });

  it.each([Absent, Leave])('leaves no going and no hours to %s', (status) => {
    expect(editedDay(worked, { status }, rule)).toMatchObject({
      status,
      timeOnly: null,
      checkOutAt: null,
      breakMinutes: 0,
      checkOutTime: null,
      workedMinutes: null,
      earlyExitMinutes: 0,
      halfDay: false,
    });
  });
});
