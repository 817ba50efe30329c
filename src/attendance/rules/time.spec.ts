import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { attendanceDay } from '../../calendar/schedules/attendance-day.js';
import { endOfWork, startOfWork } from '../../calendar/schedules/schedule.js';
import { dayBefore } from '../../platform/time/calendar-day.js';
import { siteTime } from '../../platform/time/site-time.js';
import { latenessAt } from './lateness.js';
import { AttendanceStatus } from '../records/attendance-record.entity.js';
import { workedOn } from './worked-time.js';
import { DAY, MINUTE } from '../../platform/time/duration.js';

/** Minutes looked at on either side of a change. */
const AROUND = 75;

const FIXED = Array.from(
  { length: 27 },
  (_, i) => `Etc/GMT${i < 13 ? '-' : '+'}${Math.abs(i - 13)}`,
)
  .map((zone) => (zone === 'Etc/GMT+0' ? 'UTC' : zone))
  .filter((zone) => IANAZone.isValidZone(zone));
const ZONES = [...new Set([...Intl.supportedValuesOf('timeZone'), ...FIXED])];

/** Years in which every zone is followed, and days on which one crossed the date line or moved oddly. */
const PERIODS: [zones: string[], from: string, to: string][] = [
  [ZONES, '2026-01-01', '2027-01-01'],
  [['Pacific/Apia', 'Pacific/Fakaofo'], '2011-12-28', '2012-01-02'],
  [['Pacific/Kiritimati', 'Pacific/Enderbury'], '1994-12-28', '1995-01-05'],
  [['Asia/Pyongyang', 'America/Caracas'], '2015-08-01', '2018-06-01'],
];

const rules = (zone: string) => {
  const common = { zone, graceMinutes: 10, halfDayMinutes: 240 };
  return {
    day: { ...common, start: '09:00', end: '17:00' },
    night: { ...common, start: '22:00', end: '06:00' },
    midnight: { ...common, start: '00:00', end: '08:00' },
  };
};
type Rule = ReturnType<typeof rules>['day'];

/** Every instant at which a zone's offset changes, to the minute. */
function changesOf(name: string, from: number, to: number): number[] {
  const zone = IANAZone.create(name);
  const changes: number[] = [];
  // No zone changes and changes back within a week of a long period.
  const step = to - from > 30 * DAY ? 7 * DAY : DAY;
  for (let day = from; day < to; day += step) {
    if (zone.offset(day) === zone.offset(day + step)) continue;
    let [before, after] = [day, day + step];
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
      if (zone.offset(middle) === zone.offset(day)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

/** What must hold of every instant; a sentence where it does not. */
function complaint(instant: Date, rule: Rule): string | undefined {
  const { date } = attendanceDay(instant, rule.zone, () => rule);
  const today = siteTime(instant, rule.zone).date;
  const { status, lateMinutes } = latenessAt(instant, rule, date);
  const worked = workedOn(date, startOfWork(date, rule), instant, rule);
  const isLate = status === AttendanceStatus.Late;
  const second = Math.floor(instant.getTime() / 1000) * 1000;
  const late = Math.floor((second - startOfWork(date, rule).getTime()) / MINUTE);
  const early = Math.floor((endOfWork(date, rule).getTime() - second) / MINUTE);

  const troubles: [is: boolean, what: string][] = [
    [rule.end > rule.start && date !== today, `a day shift is of ${date}`],
    [date > today || date < dayBefore(dayBefore(today)), `${today} counts for ${date}`],
    [lateMinutes !== (isLate ? Math.max(0, late) : 0), `late by ${lateMinutes}, not ${late}`],
    [isLate !== second > startOfWork(date, rule).getTime() + 10 * MINUTE, `${status} at ${late}`],
    [worked.earlyExitMinutes !== Math.max(0, early), `early by ${worked.earlyExitMinutes}`],
    [(worked.workedMinutes ?? -1) < 0, `${worked.workedMinutes} minutes worked`],
  ];
  return troubles.find(([is]) => is)?.[1];
}

/** Many zones are other names of the same clock: each clock is followed once. */
function clocksOf(zones: readonly string[], from: number, to: number): Map<string, string> {
  const clocks = new Map<string, string>();
  for (const name of zones) {
    const changes = changesOf(name, from, to);
    const zone = IANAZone.create(name);
    const offsets = [from, ...changes].map((instant) => zone.offset(instant));
    clocks.set(JSON.stringify([changes, offsets]), name);
  }
  return clocks;
}

function followed(): { instants: number; changes: number; complaints: string[] } {
  const complaints: string[] = [];
  let [instants, changes] = [0, 0];
  for (const [zones, from, to] of PERIODS) {
    for (const zone of clocksOf(zones, Date.parse(from), Date.parse(to)).values()) {
      const around = changesOf(zone, Date.parse(from), Date.parse(to));
      changes += around.length;
      for (const change of around) {
        for (const rule of Object.values(rules(zone))) {
          let last = '';
          for (let i = -AROUND; i <= AROUND; i++, instants++) {
            const instant = new Date(change + i * MINUTE);
            const { date } = attendanceDay(instant, zone, () => rule);
            const trouble = date < last ? `goes back to ${date}` : complaint(instant, rule);
            if (trouble) complaints.push(`${zone} ${instant.toISOString()}: ${trouble}`);
            last = date;
          }
        }
      }
    }
  }
  return { instants, changes, complaints };
}

describe('A day of attendance', () => {
  it('is one for every minute around every change of every zone’s clocks, and no minutes are negative', () => {
    const { instants, changes, complaints } = followed();
    console.info(`${instants} instants around ${changes} changes in ${ZONES.length} zones`);
    expect(complaints.slice(0, 10)).toEqual([]);
    expect(instants).toBeGreaterThan(30_000);
  }, 120_000);

  it('is one for any instant in any zone, whatever the hours', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    const clock = (m: number) =>
      [Math.floor(m / 60), m % 60].map((part) => String(part).padStart(2, '0')).join(':');
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2037-12-31'), noInvalidDate: true }),
        minutes,
        minutes,
        (zone, instant, start, end) => {
          const rule = { ...rules(zone).day, start: clock(start), end: clock(end) };
          const trouble = complaint(instant, rule);
          expect(trouble).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });
});
