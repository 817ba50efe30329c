import { attendanceRate } from './attendance-rate.js';

describe('attendanceRate', () => {
  it.each([
    [{ present: 0, late: 0, absent: 0 }, 0],
    [{ present: 0, late: 0, absent: 4 }, 0],
    [{ present: 4, late: 0, absent: 0 }, 100],
    [{ present: 0, late: 3, absent: 0 }, 100],
    [{ present: 1, late: 1, absent: 1 }, 66.67],
    [{ present: 1, late: 0, absent: 2 }, 33.33],
    [{ present: 18, late: 1, absent: 1 }, 95],
    [{ present: 9_999, late: 0, absent: 1 }, 99.99],
    [{ present: 99_999, late: 0, absent: 1 }, 100],
    [{ present: 1, late: 1, absent: 1, attendedLeave: 1 }, 75],
    [{ present: 0, late: 0, absent: 0, attendedLeave: 0.5 }, 100],
    [{ present: 0.5, late: 0, absent: 0.5, attendedLeave: 0.5 }, 66.67],
  ])('of %o is %d', (attended, rate) => {
    expect(attendanceRate(attended)).toBe(rate);
  });
});
