import { DateForm } from '../../users/user-settings.entity.js';
import { dateText } from './date-text.js';

describe('The date of a CSV', () => {
  it.each([
    [DateForm.Iso, '2026-03-04'],
    [DateForm.DayMonthDots, '04.03.2026'],
    [DateForm.DayMonthSlashes, '04/03/2026'],
    [DateForm.MonthDaySlashes, '03/04/2026'],
  ])('is written %s', (form, text) => {
    expect(dateText('2026-03-04', form)).toBe(text);
  });

  it('that there is not stays away', () => {
    expect(dateText(null, DateForm.DayMonthDots)).toBeNull();
  });
});
