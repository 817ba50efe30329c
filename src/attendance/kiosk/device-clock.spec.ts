import { clockOffset, isSkewed, momentOfMark } from './device-clock.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const settings = { site_timezone: 'UTC', attendance_edit_window_days: 7 } as never;
const captured = (text: string) => momentOfMark(new Date(text), NOW, settings).toISOString();

describe('An offline mark', () => {
  it.each([
    ['counts from when it was taken', '2026-03-10T08:59:00.000Z', '2026-03-10T08:59:00.000Z'],
    ['of the last open day is taken', '2026-03-03T00:00:00.000Z', '2026-03-03T00:00:00.000Z'],
    ['is never later than its receipt', '2026-03-10T12:02:00.000Z', '2026-03-10T12:00:00.000Z'],
  ])('%s', (_, at, expected) => {
    expect(captured(at)).toBe(expected);
  });

  it('of a day that is closed is refused', () => {
    expect(() => captured('2026-03-02T23:59:59.999Z')).toThrow('older than 7 days');
  });

  it('of the future is refused', () => {
    expect(() => captured('2026-03-10T12:02:00.001Z')).toThrow('later than now');
  });
});

describe('A device’s clock', () => {
  it.each([
    ['2026-03-10T12:02:00.000Z', false],
    ['2026-03-10T12:02:00.001Z', true],
    ['2026-03-10T11:58:00.000Z', false],
    ['2026-03-10T11:57:59.999Z', true],
  ])('that says %s at noon is off: %s', (sentAt, expected) => {
    expect(isSkewed(clockOffset(new Date(sentAt), NOW))).toBe(expected);
  });
});
