import type { DepartmentTotal, DepartmentTotals } from '../../figures/department-totals.js';
import type { ColumnKind } from '../../tables/column.js';
import { DEPARTMENT_COLUMNS, HOURS } from '../../tables/report-columns.js';
import type { PdfCanvas } from './canvas.js';
import { HOURS_ON_PAPER } from './hours-table.js';
import { drawTable, printed, type PdfColumn } from './table.js';

/** Where paper has less room. */
const TITLES: Partial<Record<string, string>> = {
  department_name: 'Department',
  working_days: 'Due days',
  attendance_rate: 'Attendance',
};

const shareOf = (kind: ColumnKind): number => ({ text: 30, rate: 12 })[kind as string] ?? 10;

/** People read who came side by side, Late beside Present; programs have read the files' order for longer. */
const FIRST = ['department_name', 'total_employees', 'total_days', 'present_days', 'late_days'];
const rankOf = (key: string): number => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);

/** Hours have a table of their own below. */
const ELSEWHERE: readonly string[] = ['department_id', ...HOURS.map(({ key }) => key)];

const COLUMNS: readonly PdfColumn<DepartmentTotal>[] = DEPARTMENT_COLUMNS.filter(
  ({ key }) => !ELSEWHERE.includes(key),
)
  .toSorted((a, b) => rankOf(a.key) - rankOf(b.key))
  .map((column) =>
    printed(column, shareOf(column.kind), { title: TITLES[column.key] ?? column.title }),
  );

const HOURS_COLUMNS: readonly PdfColumn<DepartmentTotal>[] = [
  ...COLUMNS.slice(0, 1),
  ...HOURS_ON_PAPER,
];

/** Draws a row for each department, and the sum of several: their days, then their hours. */
export function drawDepartments(canvas: PdfCanvas, totals: DepartmentTotals): void {
  const rows = totals.list();
  const all = { id: null, name: 'All', ...totals.total() };
  for (const columns of [COLUMNS, HOURS_COLUMNS]) {
    drawTable(canvas, columns, rows, rows.length === 1 ? undefined : all);
    canvas.y += 14;
  }
}
