import { SettingsHistory } from '../../platform/settings/settings-history.js';
import { CATALOGUE, type Settings } from '../../platform/settings/catalogue.js';
import { ScheduleResolver } from '../schedules/schedule-resolver.js';
import type { ScheduleRow } from '../schedules/schedule.entity.js';
import { changedDays, unsettledPeople, type CalendarView } from './changed-days.js';

const settings = Object.fromEntries(
  Object.entries(CATALOGUE).map(([key, { fallback }]) => [key, fallback]),
) as Settings;
const history = new SettingsHistory(settings, []);

const schedule = (whom: Partial<ScheduleRow>, workingDays: string, from = '2026-03-01') =>
  ({
    id: 1,
    name: 'Hours',
    scope: whom.userId ?? whom.departmentId ?? '',
    departmentId: null,
    userId: null,
    effectiveFrom: from,
    startTime: '09:00',
    endTime: '17:00',
    workingDays,
    weeks: null,
    ...whom,
  }) as ScheduleRow;
const view = (rows: ScheduleRow[], off: string[] = []): CalendarView => ({
  book: new ScheduleResolver(history, rows),
  daysOff: new Map(off.map((date) => [date, 'Off'])),
});

// A Monday, a Tuesday and a Saturday.
const [MONDAY, TUESDAY, SATURDAY] = ['2026-03-02', '2026-03-03', '2026-03-07'] as const;
const DAYS = [MONDAY, TUESDAY, SATURDAY];
const night = schedule({ departmentId: 'DEPT001' }, 'Mon,Sat');
const ada = schedule({ userId: 'EMP001' }, 'Tue');
const ben = schedule({ userId: 'EMP002' }, 'Tue');
const changed = (before: CalendarView, after: CalendarView) =>
  changedDays(DAYS, before, after, () => 'DEPT001');

describe('Days that changed', () => {
  it('are none where everybody works as before', () => {
    expect(changed(view([night, ada]), view([night, ada]))).toEqual([]);
  });

  it('by a holiday are those of whoever would have worked, people with hours of their own in one', () => {
    const rows = [night, ada, ben];
    const without = ['EMP001', 'EMP002'];
    expect(changed(view(rows), view(rows, [MONDAY, TUESDAY]))).toEqual([
      {
        date: MONDAY,
        members: { departments: ['DEPT001'], isAllBut: true, without },
        isWorking: false,
      },
      {
        date: MONDAY,
        members: { departments: ['DEPT001'], isAllBut: false, without },
        isWorking: false,
      },
      {
        date: TUESDAY,
        members: { departments: ['DEPT001'], isAllBut: true, without },
        isWorking: false,
      },
      { date: TUESDAY, members: { people: without }, isWorking: false },
    ]);
  });

  it('by hours that somebody is given are against those of the department', () => {
    const members = { people: ['EMP001'] };
    expect(changed(view([night]), view([night, ada]))).toEqual([
      { date: MONDAY, members, isWorking: false },
      { date: TUESDAY, members, isWorking: true },
      { date: SATURDAY, members, isWorking: false },
    ]);
    expect(changed(view([night, ada]), view([night]))).toEqual([
      { date: MONDAY, members, isWorking: true },
      { date: TUESDAY, members, isWorking: false },
      { date: SATURDAY, members, isWorking: true },
    ]);
  });

  it('are of a department that is given hours, from the day on that they hold', () => {
    const later = schedule({ departmentId: 'DEPT002' }, 'Mon,Sat', TUESDAY);
    const members = { departments: ['DEPT002'], isAllBut: false, without: [] };
    expect(changed(view([night]), view([night, later]))).toEqual([
      { date: TUESDAY, members, isWorking: false },
      { date: SATURDAY, members, isWorking: true },
    ]);
  });

  it('ask where somebody belongs only of whoever has hours of their own before or after', () => {
    expect(unsettledPeople(DAYS, view([ada]), view([ada, ben]))).toEqual(new Set(['EMP002']));
    const later = schedule({ userId: 'EMP001' }, 'Tue', SATURDAY);
    expect(unsettledPeople(DAYS, view([ada]), view([later]))).toEqual(new Set(['EMP001']));
  });
});
