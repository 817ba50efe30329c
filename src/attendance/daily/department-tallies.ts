import type { User } from '../../users/user.entity.js';
import { tallyOf, type StatusCount, type Tally } from '../tally/tally.js';

/** How the people of one department stand; null for people without one. */
export interface DepartmentTally extends Tally {
  readonly departmentId: string | null;
  readonly departmentName: string | null;
}

interface PersonDay {
  readonly user: Pick<User, 'departmentId' | 'department'>;
  readonly record: StatusCount;
}

/** Counts a day's people by department, in the departments' order by name; those without one last. */
export function talliesByDepartment(days: readonly PersonDay[]): DepartmentTally[] {
  const departments = new Map<string | null, PersonDay[]>();
  for (const day of days) {
    const people = departments.get(day.user.departmentId);
    if (people) people.push(day);
    else departments.set(day.user.departmentId, [day]);
  }
  return [...departments]
    .map(([departmentId, people]) => ({
      ...tallyOf(people.map(({ record }) => record)),
      departmentId,
      departmentName: people[0]?.user.department?.name ?? null,
    }))
    .sort(byName);
}

function byName(a: DepartmentTally, b: DepartmentTally): number {
  if (a.departmentId === null || b.departmentId === null) return a.departmentId === null ? 1 : -1;
  return (a.departmentName ?? '').localeCompare(b.departmentName ?? '');
}
