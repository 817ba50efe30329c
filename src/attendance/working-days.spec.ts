import { workingDaysBetween } from './working-days.js';

describe('The days of work', () => {
  it.each([
    ['of a week', '2026-03-09', '2026-03-15', 5],
    ['of a Saturday', '2026-03-14', '2026-03-14', 0],
    ['of one Monday', '2026-03-09', '2026-03-09', 1],
    ['of a year', '2026-01-01', '2026-12-31', 261],
  ])('%s', (_, first, last, count) => {
    const days = workingDaysBetween(first, last, ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']);
    expect(days).toHaveLength(count);
  });
});
