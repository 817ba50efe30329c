import {
  AttendanceStatus,
  VerificationStatus,
} from '../../attendance/records/attendance-record.entity.js';
import { dayCodeOf } from './day-code.js';

const TODAY = '2026-03-10';
const working = (date: string) => ({ date, isWorking: true });
const free = (date: string) => ({ date, isWorking: false });
const { Verified, Pending, Rejected } = VerificationStatus;
const { Present, Late, Absent, Leave } = AttendanceStatus;
const mark = (status: AttendanceStatus, verification = Verified) => ({ status, verification });

describe('dayCodeOf', () => {
  it.each([
    ['a verified mark', working('2026-03-09'), mark(Present), null, 'P'],
    ['a late one', working('2026-03-09'), mark(Late), null, 'L'],
    ['an absence', working('2026-03-09'), mark(Absent), null, 'A'],
    ['a leave', working('2026-03-09'), mark(Leave), null, 'V'],
    ['a mark on a day off', free('2026-03-08'), mark(Present), null, 'P'],
    ['a pending mark', working('2026-03-09'), mark(Present, Pending), null, '?'],
    ['a rejected mark', working('2026-03-09'), mark(Present, Rejected), null, '-'],
    ['nothing', working('2026-03-09'), undefined, null, '-'],
    ['nothing, today', working(TODAY), undefined, null, '-'],
    ['nothing, tomorrow', working('2026-03-11'), undefined, null, ' '],
    ['nothing on a day off', free('2026-03-08'), undefined, null, ' '],
    ['nothing before joining', working('2026-03-06'), undefined, '2026-03-09', ' '],
    ['nothing after leaving', working('2026-02-23'), undefined, null, ' '],
    ['nothing on the last day', working('2026-02-20'), undefined, null, '-'],
    ['nothing on the first day', working('2026-03-09'), undefined, '2026-03-09', '-'],
  ])('gives %s its letter', (_, day, record, joined, code) => {
    const employments = [
      { from: '1000-01-01', to: '2026-02-20' },
      { from: joined ?? '2026-03-01', to: '9999-12-31' },
    ];
    expect(dayCodeOf(day, record, { employments }, TODAY)).toBe(code);
  });
});
