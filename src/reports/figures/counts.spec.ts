import {
  AttendanceStatus,
  VerificationStatus,
} from '../../attendance/records/attendance-record.entity.js';
import { DayHalf } from '../../attendance/records/attendance-record.entity.js';
import { countsOf, DAYS, NO_COUNTS, sumOfCounts } from './counts.js';

const { Present, Late, Absent, Leave } = AttendanceStatus;
const { Verified, Pending, Rejected } = VerificationStatus;

const record = (status: AttendanceStatus, verification = Verified) => ({ status, verification });

describe('Counts', () => {
  it('are of verified records by their status', () => {
    const records = [Present, Present, Late, Absent, Leave].map((status) => record(status));
    const open = 3;
    const days = { present: 2, late: 1, absent: 1, leave: 1, open };
    expect(countsOf(records)).toEqual({ ...NO_COUNTS, ...days });
  });

  it.each([
    [Present, { present: 0.5, leave: 0.5, open: 1 }],
    [Late, { late: 0.5, leave: 0.5, open: 1 }],
    [Absent, { absent: 0.5, leave: 0.5 }],
    [Leave, { leave: 0.5 }],
  ])('split a day of which half is leave, and the rest %s', (status, days) => {
    const half = { ...record(status), leaveHalf: DayHalf.Morning };
    expect(countsOf([half])).toEqual({ ...NO_COUNTS, ...days });
  });

  it.each([
    [Leave, { leave: 1, attendedLeave: 1 }, null],
    [Present, { present: 1, open: 1 }, null],
    [Leave, { leave: 0.5, attendedLeave: 0.5 }, DayHalf.Morning],
    [Absent, { absent: 0.5, leave: 0.5, attendedLeave: 0.5 }, DayHalf.Afternoon],
    [Present, { present: 0.5, leave: 0.5, attendedLeave: 0.5, open: 1 }, DayHalf.Morning],
  ] as const)(
    'tell of leave that counts as present, on a day that says %s: %j',
    (status, days, leaveHalf) => {
      const one = { ...record(status), leaveHalf, leaveCountsAsPresent: 1 } as const;
      expect(countsOf([one])).toEqual({ ...NO_COUNTS, ...days });
      expect(countsOf([{ ...one, verification: Rejected }])).toEqual(NO_COUNTS);
    },
  );

  const gone = { checkOutTime: '17:10:00', checkOutPending: 0, halfDay: 0 } as const;
  const hours = { workedMinutes: 460, breakMinutes: 30, overtimeMinutes: 10, earlyExitMinutes: 0 };

  it('add the minutes up of whoever came and went', () => {
    const late = { ...record(Late), ...gone, ...hours, lateMinutes: 20 };
    const half = { ...record(Present), ...gone, workedMinutes: 200, halfDay: 1 } as const;
    expect(countsOf([late, half])).toEqual({
      ...NO_COUNTS,
      present: 1,
      late: 1,
      lateMinutes: 20,
      workedMinutes: 660,
      breakMinutes: 30,
      overtimeMinutes: 10,
      halfDays: 1,
    });
  });

  it('leave the minutes out of a going that awaits an administrator', () => {
    const doubtful = { ...record(Present), ...gone, ...hours, checkOutPending: 1 } as const;
    expect(countsOf([doubtful])).toEqual({ ...NO_COUNTS, present: 1, open: 1 });
  });

  it('count a pending record as pending alone, and a rejected one as nothing', () => {
    const records = [record(Present, Pending), record(Late, Rejected)];
    expect(countsOf(records)).toEqual({ ...NO_COUNTS, pending: 1 });
  });

  it('are read from a row of the database, which may return sums as text', () => {
    const row = {
      present_sum: '20.5',
      late_sum: 1,
      absent_sum: '0',
      leave_sum: 2,
    };
    expect(DAYS.read(row)).toMatchObject({ present: 20.5, late: 1, absent: 0, leave: 2 });
  });

  it('add up, and what else there is beside them stays out', () => {
    const one = { ...NO_COUNTS, present: 1, total: 9 };
    expect(sumOfCounts([one, one])).toEqual({ ...NO_COUNTS, present: 2 });
  });
});
