import type { DayDto, DepartmentDayDto } from './today.dto.js';
import { tallyOf } from '../records/tally.js';

/** Counts a day's people by department, in the departments' order by name; those without one last. */
export function summaryOf(days: readonly DayDto[]): DepartmentDayDto[] {
  const departments = new Map<string | null, DayDto[]>();
  for (const day of days) {
    const people = departments.get(day.department);
    if (people) people.push(day);
    else departments.set(day.department, [day]);
  }
  return [...departments]
    .map(([department, people]) => {
      const department_name = people[0]?.department_name ?? null;
      return Object.assign(tallyOf(people), { department, department_name });
    })
    .sort(byName);
}

function byName(a: DepartmentDayDto, b: DepartmentDayDto): number {
  if (a.department === null || b.department === null) return a.department === null ? 1 : -1;
  return (a.department_name ?? '').localeCompare(b.department_name ?? '');
}
