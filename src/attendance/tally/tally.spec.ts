import { AttendanceStatus, VerificationStatus } from '../records/attendance-record.entity.js';
import { tallyOf } from './tally.js';

const { Present, Late, Absent, Leave } = AttendanceStatus;
const { Verified, Pending, Rejected } = VerificationStatus;

describe('tallyOf', () => {
  it('counts nobody as nothing', () => {
    expect(tallyOf([])).toEqual({
      total: 0,
      present: 0,
      late: 0,
      absent: 0,
      leave: 0,
      notMarked: 0,
      pending: 0,
      attendanceRate: 0,
    });
  });

  it('counts a mark only once it is verified', () => {
    const tally = tallyOf([
      { status: Present, verificationStatus: Verified },
      { status: Late, verificationStatus: Verified, count: 2 },
      { status: Absent, verificationStatus: Verified },
      { status: Leave, verificationStatus: Verified, count: 3 },
      { status: Present, verificationStatus: Pending, count: 4 },
      { status: Late, verificationStatus: Rejected },
      { status: 'not_marked', verificationStatus: null, count: 5 },
    ]);

    expect(tally).toEqual({
      total: 17,
      present: 1,
      late: 2,
      absent: 1,
      leave: 3,
      notMarked: 10,
      pending: 4,
      attendanceRate: 75,
    });
  });

  it('rates leave that counts as present like presence, and counts it as leave', () => {
    const leave = { status: Leave, leaveCountsAsPresent: true };
    const tally = tallyOf([
      { ...leave, verificationStatus: Verified, count: 2 },
      { ...leave, verificationStatus: Rejected },
      { status: Leave, verificationStatus: Verified },
      { status: Absent, verificationStatus: Verified },
      // The other half of such a day.
      { status: Absent, verificationStatus: Verified, leaveCountsAsPresent: true },
    ]);

    expect(tally).toMatchObject({
      total: 6,
      leave: 3,
      absent: 2,
      notMarked: 1,
      attendanceRate: 50,
    });
  });
});
