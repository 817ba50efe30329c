import { AttendanceStatus } from '../../../attendance/records/attendance-record.entity.js';
import { weekdayOf } from '../../../platform/time/weekday.js';
import { DAY_WORDS, DayCode } from '../../figures/day-code.js';
import type { DayRecord } from '../../figures/day-record.js';
import { listedDays, type DepartmentRow, type PersonDay } from '../../figures/person-rows.js';
import type { ReportCriteria } from '../../figures/report-criteria.js';
import { DAY_COLUMNS } from '../../tables/report-columns.js';
import { INK, LEFT, WIDTH, type PdfCanvas } from './canvas.js';
import { hoursText } from './hours-text.js';
import { TINTS } from './month-grid.js';
import { drawTable, printed, type PdfColumn } from './table.js';

const TINT_OF: Partial<Record<AttendanceStatus, string | undefined>> = {
  [AttendanceStatus.Late]: TINTS[DayCode.Late],
  [AttendanceStatus.Absent]: TINTS[DayCode.Absent],
  [AttendanceStatus.Leave]: TINTS[DayCode.Leave],
};

/** Of whoever came: nothing is told of others, and no nought of those who were in time. */
const spent = (minutes: (record: DayRecord) => number | null) => ({
  text: ({ record }: PersonDay) =>
    hoursText((record && minutes(record)) || 0).replace(/^0:00$/, ''),
});

/** As many of a day's columns as a page takes, in another form where that saves one. */
const COLUMNS: readonly PdfColumn<PersonDay>[] = [
  column('user_name', 22, { text: ({ person }) => `${person.name} (${person.id})` }),
  column('date', 14, { text: ({ date }) => `${weekdayOf(date)} ${date}` }),
  column('status', 11, {
    text: ({ record }) => record?.status ?? DAY_WORDS[DayCode.NotMarked],
    tint: ({ record }) => record && TINT_OF[record.status],
  }),
  column('time', 8, { text: ({ record }) => record?.time?.slice(0, 5) ?? '' }),
  column('check_out_time', 10, { text: ({ record }) => goingText(record) }),
  column('late_minutes', 8, { title: 'Late', ...spent(({ lateMinutes }) => lateMinutes) }),
  column('worked_minutes', 9, {
    title: 'Worked',
    text: ({ record }) => (record?.workedMinutes == null ? '' : hoursText(record.workedMinutes)),
  }),
  column('break_minutes', 8, { title: 'Break', ...spent(({ breakMinutes }) => breakMinutes) }),
  column('overtime_minutes', 10, {
    title: 'Overtime',
    ...spent(({ overtimeMinutes }) => overtimeMinutes),
  }),
  column('early_exit_minutes', 10, {
    title: 'Early exit',
    ...spent(({ earlyExitMinutes }) => earlyExitMinutes),
  }),
  column('half_day', 9),
  column('verification_status', 12),
  column('location', 12),
  column('notes', 19, { text: ({ record }) => record?.notes?.replace(/\s+/g, ' ') ?? '' }),
];

/** `17:05`, and a question mark behind a going that awaits an administrator. */
const goingText = (record: DayRecord | undefined): string =>
  (record?.checkOutTime?.slice(0, 5) ?? '') + (record?.checkOutPending ? ' ?' : '');

/** A column of the files by its key, as a page takes it. */
function column(
  key: (typeof DAY_COLUMNS)[number]['key'],
  share: number,
  changes?: Partial<PdfColumn<PersonDay>>,
): PdfColumn<PersonDay> {
  const found = DAY_COLUMNS.find((each) => each.key === key);
  if (!found) throw new Error(`A day has no column ${key}`);
  return printed(found, share, changes);
}

/** Lists people's days under the name of their department. */
export function drawDayList(
  canvas: PdfCanvas,
  title: string,
  rows: readonly DepartmentRow[],
  criteria: ReportCriteria,
): void {
  canvas.need(70);
  canvas.text(title, LEFT, canvas.y, { size: 11, weight: 700, color: INK.text, width: WIDTH });
  canvas.y += 18;
  drawTable(
    canvas,
    COLUMNS,
    rows.flatMap((row) => listedDays(row, criteria)),
  );
  canvas.y += 14;
}
