import { leaveOf } from './leave-form.js';

describe('A request for leave', () => {
  const days = { start_date: '2026-03-02', end_date: '2026-03-02' };

  it('leaves out what was left empty', () => {
    expect(leaveOf({ ...days, leave_kind: '', half_day: '', reason: ' Rest ' })).toEqual({
      kind: 'leave',
      ...days,
      reason: 'Rest',
    });
  });

  it('takes half of one day, and of no more', () => {
    expect(leaveOf({ ...days, half_day: 'morning' })).toMatchObject({ half_day: 'morning' });
    const more = leaveOf({ ...days, end_date: '2026-03-03', half_day: 'morning' });
    expect(more).not.toHaveProperty('half_day');
  });
});
