import { CATALOGUE, type Settings } from './catalogue.js';
import { SettingsHistory } from './settings-history.js';

const defaults = Object.fromEntries(
  Object.entries(CATALOGUE).map(([key, { fallback }]) => [key, fallback]),
) as Settings;

const country = (value: string, lastDay: string) =>
  ({ key: 'holiday_country', value, lastDay }) as const;
const grace = (value: number, lastDay: string) =>
  ({ key: 'late_mark_after_minutes', value, lastDay }) as const;

describe('The history of settings', () => {
  const history = new SettingsHistory({ ...defaults, holiday_country: 'AT' }, [
    country('DE', '2026-03-31'),
    country('CH', '2026-05-31'),
    grace(5, '2026-04-15'),
  ]);

  it.each([
    ['2020-01-01', 'DE', 5],
    ['2026-03-31', 'DE', 5],
    ['2026-04-01', 'CH', 5],
    ['2026-04-15', 'CH', 5],
    ['2026-04-16', 'CH', 15],
    ['2026-05-31', 'CH', 15],
    ['2026-06-01', 'AT', 15],
  ])('tells what held on %s', (date, holiday_country, late_mark_after_minutes) => {
    expect(history.on(date)).toMatchObject({ holiday_country, late_mark_after_minutes });
  });

  it('divides days into parts on which nothing changes', () => {
    const spans = history.spans('2026-03-31', '2026-06-10');
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-31', '2026-03-31'],
      ['2026-04-01', '2026-04-15'],
      ['2026-04-16', '2026-05-31'],
      ['2026-06-01', '2026-06-10'],
    ]);
    expect(spans.map(({ settings }) => settings.holiday_country)).toEqual(['DE', 'CH', 'CH', 'AT']);
    expect(history.spans('2026-05-31', '2026-05-31')).toHaveLength(1);
  });

  it('keeps what held before a change, and the last of several changes on one day', () => {
    const once = history.changed('holiday_country', 'FR', '2026-07-01');
    const twice = once.changed('holiday_country', 'IT', '2026-07-01');
    expect(twice.on('2026-06-30').holiday_country).toBe('AT');
    expect(twice.on('2026-07-01').holiday_country).toBe('IT');
    expect(twice.on('2026-05-31').holiday_country).toBe('CH');
  });

  it('that is corrected from a past day on forgets what came later, of this setting alone', () => {
    const corrected = history.changed('holiday_country', 'FR', '2026-04-10');
    expect(corrected.on('2026-04-09')).toMatchObject({ holiday_country: 'CH' });
    expect(corrected.on('2026-04-10')).toMatchObject({
      holiday_country: 'FR',
      late_mark_after_minutes: 5,
    });
    expect(corrected.on('2026-06-01').holiday_country).toBe('FR');
    expect(corrected.on('2026-03-31').holiday_country).toBe('DE');
    expect(corrected.holds('holiday_country', 'FR', '2026-04-10')).toBe(true);
    expect(corrected.holds('holiday_country', 'FR', '2026-04-09')).toBe(false);
  });

  it('that does not exist lets the present hold ever', () => {
    expect(new SettingsHistory(defaults, []).on('1990-01-01')).toBe(defaults);
  });
});
