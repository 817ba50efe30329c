import { scheduleOf } from '../schedules/schedule.js';
import { CATALOGUE, type Settings } from '../../platform/settings/catalogue.js';
import { changedDays } from './workday-changes.js';
import type { Workday } from './workdays.js';

const settings = Object.fromEntries(
  Object.entries(CATALOGUE).map(([key, { fallback }]) => [key, fallback]),
) as Settings;
const group = { departments: [], isAllBut: true, rule: scheduleOf(settings) };
const night = { ...group, departments: ['DEPT001'], isAllBut: false };

const days = (...isWorking: boolean[]): Workday[] =>
  isWorking.map((working, i) => ({
    date: `2026-03-0${Math.floor(i / 2) + 1}`,
    group: i % 2 ? night : group,
    isWorking: working,
  }));

describe('Days that changed', () => {
  it('are those of people for whom work became due, or ceased to be', () => {
    const changed = changedDays(days(true, true, false, false), days(false, true, true, false));
    expect(changed).toMatchObject([
      { date: '2026-03-01', group, isWorking: false },
      { date: '2026-03-02', group, isWorking: true },
    ]);
  });

  it('are none where everybody works as before', () => {
    expect(changedDays(days(true, false), days(true, false))).toEqual([]);
  });
});
