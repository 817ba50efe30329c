import { AttendanceStatus, VerificationStatus } from '../records/attendance-record.entity.js';
import type { DayStatus } from '../records/day-status.js';
import { talliesByDepartment } from './department-tallies.js';

const day = (departmentId: string | null, status: DayStatus) => ({
  user: {
    departmentId,
    department: departmentId ? { id: departmentId, name: `The ${departmentId}` } : null,
  },
  record: {
    status,
    verificationStatus: status === 'not_marked' ? null : VerificationStatus.Verified,
  },
});

describe('talliesByDepartment', () => {
  it('counts each department by itself, and people without one last', () => {
    const tallies = talliesByDepartment([
      day(null, AttendanceStatus.Present),
      day('Works', AttendanceStatus.Late),
      day('Lab', AttendanceStatus.Present),
      day('Works', 'not_marked'),
      day('Works', AttendanceStatus.Absent),
    ]);

    expect(tallies).toMatchObject([
      { departmentId: 'Lab', departmentName: 'The Lab', total: 1, present: 1, attendanceRate: 100 },
      { departmentId: 'Works', total: 3, late: 1, absent: 1, notMarked: 1, attendanceRate: 50 },
      { departmentId: null, departmentName: null, total: 1, present: 1 },
    ]);
  });

  it('has nothing to say of nobody', () => {
    expect(talliesByDepartment([])).toEqual([]);
  });
});
