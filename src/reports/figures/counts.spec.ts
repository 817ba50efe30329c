import {
  AttendanceStatus,
  VerificationStatus,
} from '../../attendance/records/attendance-record.entity.js';
import { countsIn, countsOf, NO_COUNTS, sumOfCounts } from './counts.js';

const { Present, Late, Absent, Leave } = AttendanceStatus;
const { Verified, Pending, Rejected } = VerificationStatus;

const record = (status: AttendanceStatus, verification = Verified) => ({ status, verification });

describe('Counts', () => {
  it('are of verified records by their status', () => {
    const records = [Present, Present, Late, Absent, Leave].map((status) => record(status));
    expect(countsOf(records)).toEqual({ ...NO_COUNTS, present: 2, late: 1, absent: 1, leave: 1 });
  });

  it('count a pending record as pending alone, and a rejected one as nothing', () => {
    const records = [record(Present, Pending), record(Late, Rejected)];
    expect(countsOf(records)).toEqual({ ...NO_COUNTS, pending: 1 });
  });

  it('are read from a row of the database, which may return sums as text', () => {
    const row = {
      present_days: '20',
      late_days: 1,
      absent_days: '0',
      leave_days: 2,
      pending_days: 0,
    };
    expect(countsIn(row)).toEqual({ ...NO_COUNTS, present: 20, late: 1, leave: 2 });
  });

  it('add up, and what else there is beside them stays out', () => {
    const one = { ...NO_COUNTS, present: 1, total: 9 };
    expect(sumOfCounts([one, one])).toEqual({ ...NO_COUNTS, present: 2 });
  });
});
