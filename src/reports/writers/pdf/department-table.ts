import type { DepartmentTotal, DepartmentTotals } from '../../figures/department-totals.js';
import type { ColumnKind } from '../../tables/column.js';
import { DEPARTMENT_COLUMNS } from '../../tables/report-columns.js';
import type { PdfCanvas } from './canvas.js';
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

const COLUMNS: readonly PdfColumn<DepartmentTotal>[] = DEPARTMENT_COLUMNS.filter(
  ({ key }) => key !== 'department_id',
)
  .toSorted((a, b) => rankOf(a.key) - rankOf(b.key))
  .map((column) =>
    printed(column, shareOf(column.kind), { title: TITLES[column.key] ?? column.title }),
  );

/** Draws a row for each department, and the sum of several. */
export function drawDepartments(canvas: PdfCanvas, totals: DepartmentTotals): void {
  const rows = totals.list();
  const all = { id: null, name: 'All', ...totals.total() };
  drawTable(canvas, COLUMNS, rows, rows.length === 1 ? undefined : all);
  canvas.y += 14;
}
