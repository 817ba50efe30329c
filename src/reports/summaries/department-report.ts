import type { AttendanceQueries } from '../figures/attendance-queries.js';
import type { DepartmentFiguresDto, DepartmentReportDto } from './department-report.dto.js';
import { figuresOf, NO_COUNTS, type Counts } from '../figures/figures.js';
import type { ReportPlan } from '../figures/report-plan.js';

/** The departments' day in three queries. */
export async function departmentReport(
  queries: AttendanceQueries,
  { period, scope }: ReportPlan,
): Promise<DepartmentReportDto> {
  const departments = await queries.departments(scope);
  const people = await queries.people(period, scope);
  const days = await queries.countsByDay(period, scope);

  const sizes = new Map<string | null, number>();
  for (const { departmentId } of people) {
    sizes.set(departmentId, (sizes.get(departmentId) ?? 0) + 1);
  }
  const counts = new Map<string | null, Counts>(days.map((day) => [day.departmentId, day]));
  const figures = (id: string | null) => departmentFigures(sizes.get(id) ?? 0, counts.get(id));
  return {
    date: period.from,
    departments: departments.map(({ id, name }) =>
      Object.assign(figures(id), { department_id: id, department_name: name }),
    ),
    without_department: scope.departmentId === undefined ? figures(null) : null,
  };
}

function departmentFigures(size: number, counts: Counts = NO_COUNTS): DepartmentFiguresDto {
  const { present, absent, late, leave, total, rate } = figuresOf(counts, size);
  return {
    total_employees: size,
    present_today: present,
    absent_today: absent,
    late_today: late,
    leave_today: leave,
    not_marked_today: size - total,
    attendance_rate: rate,
  };
}
