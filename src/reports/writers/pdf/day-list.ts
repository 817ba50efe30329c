import { NOT_MARKED } from '../../../attendance/records/tally.js';
import { DAY_WORDS, DayCode } from '../../figures/day-code.js';
import { INK, LEFT, WIDTH, type PdfCanvas } from './canvas.js';
import { TINTS } from './month-grid.js';
import { drawTable, type PdfColumn, type PdfRow } from './table.js';
import type { ReportPlan } from '../../figures/report-plan.js';
import type { Cell } from '../../tables/column.js';
import { DAY_COLUMNS, dayRows } from '../../tables/report-columns.js';
import type { PersonRow } from '../../figures/person-rows.js';

const STATUS_AT = 2;

const COLUMNS: readonly PdfColumn[] = [
  { title: 'Name', share: 24 },
  { title: 'Date', share: 14 },
  { title: 'Status', share: 12 },
  { title: 'Time', share: 9 },
  { title: 'Late, minutes', share: 11, align: 'right' },
  { title: 'Verification', share: 11 },
  { title: 'Location', share: 15 },
  { title: 'Notes', share: 24 },
];

const TINT_OF: Partial<Record<string, string>> = {
  [DAY_WORDS[DayCode.Late]]: TINTS[DayCode.Late],
  [DAY_WORDS[DayCode.Absent]]: TINTS[DayCode.Absent],
  [DAY_WORDS[DayCode.Leave]]: TINTS[DayCode.Leave],
};

/** Lists people's days under the name of their department. */
export function drawDayList(
  canvas: PdfCanvas,
  title: string,
  entries: readonly PersonRow[],
  plan: ReportPlan,
): void {
  canvas.need(70);
  canvas.text(title, LEFT, canvas.y, { size: 11, weight: 700, color: INK.text, width: WIDTH });
  canvas.y += 18;
  const rows = entries.flatMap((entry) => dayRows(entry, plan)).map(rowOf);
  drawTable(canvas, COLUMNS, rows);
  canvas.y += 14;
}

function rowOf(cells: readonly Cell[]): PdfRow {
  const cell = (key: string) =>
    String(cells[DAY_COLUMNS.findIndex((column) => column.key === key)] ?? '');
  const status = cell('status');
  const color = TINT_OF[status];
  return {
    cells: [
      `${cell('user_name')} (${cell('user_id')})`,
      `${cell('weekday')} ${cell('date')}`,
      status === NOT_MARKED ? 'Not marked' : status,
      cell('time').slice(0, 5),
      status === DAY_WORDS[DayCode.Late] ? cell('late_minutes') : '',
      cell('verification_status'),
      cell('location'),
      cell('notes').replace(/\s+/g, ' '),
    ],
    ...(color !== undefined && { tint: { column: STATUS_AT, color } }),
  };
}
