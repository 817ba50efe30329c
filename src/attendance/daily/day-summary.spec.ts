import { AttendanceStatus, VerificationStatus } from '../records/attendance-record.entity.js';
import { summaryOf } from './day-summary.js';
import type { DayDto } from './today.dto.js';

const day = (department: string | null, status: DayDto['status']) =>
  ({
    department,
    department_name: department && `The ${department}`,
    status,
    verification_status: status === 'not_marked' ? null : VerificationStatus.Verified,
  }) as DayDto;

describe('summaryOf', () => {
  it('counts each department by itself, and people without one last', () => {
    const summary = summaryOf([
      day(null, AttendanceStatus.Present),
      day('Works', AttendanceStatus.Late),
      day('Lab', AttendanceStatus.Present),
      day('Works', 'not_marked'),
      day('Works', AttendanceStatus.Absent),
    ]);

    expect(summary).toMatchObject([
      { department: 'Lab', department_name: 'The Lab', total: 1, present: 1, attendance_rate: 100 },
      { department: 'Works', total: 3, late: 1, absent: 1, not_marked: 1, attendance_rate: 50 },
      { department: null, department_name: null, total: 1, present: 1 },
    ]);
  });

  it('has nothing to say of nobody', () => {
    expect(summaryOf([])).toEqual([]);
  });
});
