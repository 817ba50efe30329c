import { NO_COUNTS } from '../figures/counts.js';
import { figuresOf, sumOf, type Figures } from '../figures/figures.js';
import type { PersonFigures } from '../figures/person-rows.js';
import { monthlySummaries } from './monthly-summaries.js';

const figures = (present: number, late: number, absent: number, leave: number) =>
  figuresOf({ ...NO_COUNTS, present, late, absent, leave }, 22);

const record = (id: string, own: Figures): PersonFigures => ({
  person: {
    id,
    name: id,
    departmentId: null,
    departmentName: null,
    employments: [],
    memberships: [],
  },
  figures: own,
});

const laboratory = (managerId: string, ...members: Figures[]) => ({
  managerId,
  name: 'Laboratory',
  total: { people: members.length, figures: sumOf(members) },
});

const letters = (
  people: PersonFigures[],
  departments: Parameters<typeof monthlySummaries>[1] = [],
) => monthlySummaries({ month: '2026-03', people }, departments);

describe('The letters of a month', () => {
  it('tell each person their days', () => {
    expect(letters([record('EMP001', figures(2, 1, 1, 0))])).toEqual([
      {
        userId: 'EMP001',
        message:
          'In 2026-03 you were present on 2 days, late on one day, absent on one day and on leave on 0 days: an attendance of 75.00 %.',
      },
    ]);
  });

  it('spare whoever has no record', () => {
    expect(letters([record('EMP001', figures(0, 0, 0, 0))])).toEqual([]);
  });

  it('tell managers of their departments in the same letter', () => {
    const [own, other] = [figures(18, 1, 1, 2), figures(0, 0, 10, 0)];
    const records = [record('EMP001', own), record('EMP002', other)];
    const [first] = letters(records, [laboratory('EMP001', own, other)]);
    expect(first?.userId).toBe('EMP001');
    expect(first?.message.split('\n\n')[1]).toBe(
      'Laboratory, which you manage, had 2 people and an attendance of 63.33 % in 2026-03: one day late, 11 days absent, 2 days of leave.',
    );
  });

  it('reach a manager who has no record of their own', () => {
    const own = figures(1, 0, 0, 0);
    const written = letters([record('EMP002', own)], [laboratory('ADM001', own)]);
    expect(written.map(({ userId }) => userId)).toEqual(['EMP002', 'ADM001']);
  });
});
