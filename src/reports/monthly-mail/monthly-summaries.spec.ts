import { NO_COUNTS } from '../figures/counts.js';
import { figuresOf } from '../figures/figures.js';
import type { PersonFigures } from '../figures/person-rows.js';
import { monthlySummaries } from './monthly-summaries.js';

const record = (
  id: string,
  [present, late, absent, leave]: [number, number, number, number],
  departmentId: string | null = null,
): PersonFigures => ({
  person: { id, name: id, departmentId, departmentName: departmentId, joined: null },
  figures: figuresOf({ ...NO_COUNTS, present, late, absent, leave }, 22),
});

const letters = (people: PersonFigures[], managers: Parameters<typeof monthlySummaries>[1] = []) =>
  monthlySummaries({ month: '2026-03', people }, managers);

describe('The letters of a month', () => {
  it('tell each person their days', () => {
    expect(letters([record('EMP001', [2, 1, 1, 0])])).toEqual([
      {
        userId: 'EMP001',
        message:
          'In 2026-03 you were present on 2 days, late on one day, absent on one day and on leave on 0 days: an attendance of 75.00 %.',
      },
    ]);
  });

  it('spare whoever has no record', () => {
    expect(letters([record('EMP001', [0, 0, 0, 0])])).toEqual([]);
  });

  it('tell managers of their departments in the same letter', () => {
    const records = [
      record('EMP001', [18, 1, 1, 2], 'DEPT001'),
      record('EMP002', [0, 0, 10, 0], 'DEPT001'),
      record('EMP003', [5, 0, 0, 0], 'DEPT002'),
    ];
    const manager = { userId: 'EMP001', departmentId: 'DEPT001', departmentName: 'Laboratory' };
    const [first] = letters(records, [manager]);
    expect(first?.userId).toBe('EMP001');
    expect(first?.message.split('\n\n')[1]).toBe(
      'Laboratory, which you manage, had 2 people and an attendance of 63.33 % in 2026-03: one day late, 11 days absent, 2 days of leave.',
    );
  });

  it('reach a manager who has no record of their own', () => {
    const records = [record('EMP002', [1, 0, 0, 0], 'DEPT001')];
    const manager = { userId: 'ADM001', departmentId: 'DEPT001', departmentName: 'Laboratory' };
    expect(letters(records, [manager]).map(({ userId }) => userId)).toEqual(['EMP002', 'ADM001']);
  });
});
