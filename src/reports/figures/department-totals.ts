import { NO_COUNTS } from './counts.js';
import { figuresOf, sumOf, type Total } from './figures.js';
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

  constructor(
    departments: readonly { id: string; name: string }[],
    { scope }: Pick<ReportCriteria, 'scope'>,
  ) {
    // A report of one person is of no other department than theirs.
    const listed = scope.userId === undefined ? departments : [];
    this.totals = new Map(listed.map(({ id, name }) => [id, { id, name, ...NOBODY }]));
  }

  add({ person, figures }: PersonRow): void {
    const id = person.departmentId;
    const known = this.totals.get(id);
    this.totals.set(id, {
      id,
      name: person.departmentName ?? 'No department',
      people: (known?.people ?? 0) + 1,
      figures: known ? sumOf([known.figures, figures]) : figures,
    });
  }

  /** Every department by name, and at the end those without one, if there are such people. */
  list(): DepartmentTotal[] {
    const all = [...this.totals.values()];
    return [...all.filter(({ id }) => id !== null), ...all.filter(({ id }) => id === null)];
  }

  /** All people together. */
  total(): Total {
    const all = [...this.totals.values()];
    return {
      people: all.reduce((sum, { people }) => sum + people, 0),
      figures: sumOf(all.map(({ figures }) => figures)),
    };
  }
}
