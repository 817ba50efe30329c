import { AttendanceStatus, VerificationStatus } from './attendance-record.entity.js';
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
      not_marked: 0,
      pending: 0,
      attendance_rate: 0,
    });
  });

  it('counts a mark only once it is verified', () => {
    const tally = tallyOf([
      { status: Present, verification_status: Verified },
      { status: Late, verification_status: Verified, count: 2 },
      { status: Absent, verification_status: Verified },
      { status: Leave, verification_status: Verified, count: 3 },
      { status: Present, verification_status: Pending, count: 4 },
      { status: Late, verification_status: Rejected },
      { status: 'not_marked', verification_status: null, count: 5 },
    ]);

    expect(tally).toEqual({
      total: 17,
      present: 1,
      late: 2,
      absent: 1,
      leave: 3,
      not_marked: 10,
      pending: 4,
      attendance_rate: 75,
    });
  });
});
