import { NO_COUNTS } from './counts.js';
import { figuresOf, sumOf, type Figures, type Total } from './figures.js';
import type { ReportCriteria } from './report-criteria.js';
import type { PersonRow } from './person-rows.js';

export interface DepartmentTotal extends Total {
  /** Null for people without a department. */
  readonly id: string | null;
  readonly name: string;
}

const NOBODY: Total = { people: 0, figures: figuresOf(NO_COUNTS, 0) };

/** Sums a report's people up by department. */
export class DepartmentTotals {
  private readonly totals: Map<string | null, DepartmentTotal>;
  private everybody: Total = NOBODY;

  constructor(
    departments: readonly { id: string; name: string }[],
    { scope }: Pick<ReportCriteria, 'scope'>,
  ) {
    // A report of one person is of no other department than theirs.
    const listed = scope.userId === undefined ? departments : [];
    this.totals = new Map(listed.map(({ id, name }) => [id, { id, name, ...NOBODY }]));
  }

  /** Whoever moved counts in each department with the days that they were in it, and once in all. */
  add({ figures, shares }: PersonRow): void {
    this.everybody = joinedBy(this.everybody, figures);
    for (const { person, figures: ofDepartment } of shares) {
      const { departmentId: id, departmentName } = person;
      const total = joinedBy(this.totals.get(id) ?? NOBODY, ofDepartment);
      this.totals.set(id, { id, name: departmentName ?? 'No department', ...total });
    }
  }

  /** Every department by name, and at the end those without one, if there are such people. */
  list(): DepartmentTotal[] {
    const all = [...this.totals.values()];
    return [...all.filter(({ id }) => id !== null), ...all.filter(({ id }) => id === null)];
  }

  /** All people together. */
  total(): Total {
    return this.everybody;
  }
}

const joinedBy = (total: Total, figures: Figures): Total => ({
  people: total.people + 1,
  figures: sumOf([total.figures, figures]),
});
