import { shownDays, WITHOUT, type BoardDay } from './board-day.js';

const day = (user_name: string, time: string | null, department: string | null) =>
  ({ user_name, time, department, status: time ? 'Present' : 'not_marked' }) as BoardDay;

const DAYS = [
  day('Bela', null, 'DEPT001'),
  day('Ada', null, null),
  day('Cleo', '08:00:00', 'DEPT001'),
  day('Dana', '08:30:00', 'DEPT002'),
];

const names = (filter: Parameters<typeof shownDays>[1]) =>
  shownDays(DAYS, filter).map(({ user_name }) => user_name);

describe('The board shows', () => {
  it.each([
    [{}, ['Dana', 'Cleo', 'Ada', 'Bela']],
    [{ department: 'DEPT001' }, ['Cleo', 'Bela']],
    [{ department: WITHOUT }, ['Ada']],
    [{ status: 'not_marked' }, ['Ada', 'Bela']],
    [{ name: 'da' }, ['Dana', 'Ada']],
  ])('for %j, the last who came first', (filter, shown) => {
    expect(names(filter)).toEqual(shown);
  });
});
