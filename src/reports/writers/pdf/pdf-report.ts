import { createWriteStream } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import type { DepartmentTotals } from '../../figures/department-totals.js';
import type { Figures } from '../../figures/figures.js';
import { INK, LEFT, newDocument, PdfCanvas, WIDTH } from './canvas.js';
import { drawDayList } from './day-list.js';
import { drawGrid, drawLegend } from './month-grid.js';
import { drawTable, type PdfColumn, type PdfRow } from './table.js';
import { periodText } from '../../figures/period.js';
import type { FileTask, ReportWriter } from '../../tables/report-writer.js';
import { daysFor } from '../../figures/report-plan.js';
import { ReportType } from '../../figures/report-type.js';
import type { PersonRow } from '../../figures/person-rows.js';

const DEPARTMENT_COLUMNS: readonly PdfColumn[] = [
  { title: 'Department', share: 30 },
  ...['People', 'Days', 'Present', 'Late', 'Absent', 'Leave', 'Pending', 'Due days'].map(
    (title) => ({ title, share: 10, align: 'right' as const }),
  ),
  { title: 'Attendance', share: 12, align: 'right' },
];

/** Pages to print: a table of the departments, then each department's people. */
export class PdfReport implements ReportWriter {
  private readonly doc: ReturnType<typeof newDocument>;
  private readonly written: Promise<void>;
  private readonly abandoned = new AbortController();
  /** The departments come first on paper, and last in the roll. */
  private readonly entries: PersonRow[] = [];

  private constructor(private readonly task: FileTask) {
    this.doc = newDocument(task.title);
    const file = createWriteStream(task.path, { flags: 'wx', mode: 0o600, flush: true });
    this.written = pipeline(this.doc, file, { signal: this.abandoned.signal });
    // The end waits for it and hears of a failure; until then nobody does.
    this.written.catch(() => undefined);
  }

  static async open(task: FileTask): Promise<PdfReport> {
    return new PdfReport(task);
  }

  async add(entries: readonly PersonRow[]): Promise<void> {
    for (const entry of entries) this.entries.push(this.isList ? entry : { ...entry, marks: [] });
  }

  async end(totals: DepartmentTotals): Promise<number> {
    const { title, writtenAt, type } = this.task;
    // How many pages there are, which every page tells, is found out by drawing on none.
    const count = new PdfCanvas();
    await this.draw(count, totals);
    const canvas = new PdfCanvas(this.doc, (page) => [
      `${title}, written ${writtenAt}`,
      `Page ${page} of ${count.page}`,
    ]);
    await this.draw(canvas, totals);
    canvas.end();
    await this.written;
    return type === ReportType.Department ? totals.list().length : this.entries.length;
  }

  async close(): Promise<void> {
    this.abandoned.abort();
    await this.written.catch(() => undefined);
  }

  /** A day, or a person, is listed with times; more days of more people are a grid. */
  private get isList(): boolean {
    return this.task.type === ReportType.Person || this.task.plan.days.length === 1;
  }

  private async draw(canvas: PdfCanvas, totals: DepartmentTotals): Promise<void> {
    this.drawTitle(canvas);
    drawDepartments(canvas, totals);
    if (this.task.type === ReportType.Department) return;
    if (!this.isList) drawLegend(canvas);
    for (const { id, name } of totals.list()) {
      const entries = this.entries.filter(({ person }) => person.departmentId === id);
      if (entries.length > 0) this.drawPeople(canvas, { id, name }, entries);
      // What is drawn so far flows to the disk.
      await setImmediate();
    }
  }

  private drawTitle(canvas: PdfCanvas): void {
    const { title, plan, writtenAt } = this.task;
    canvas.text(title, LEFT, canvas.y, { size: 18, weight: 700, width: WIDTH });
    const subtitle = `${periodText(plan.period)} · written ${writtenAt}`;
    canvas.text(subtitle, LEFT, canvas.y + 24, { size: 9, color: INK.soft });
    canvas.y += 48;
  }

  private drawPeople(
    canvas: PdfCanvas,
    { id, name }: { id: string | null; name: string },
    entries: PersonRow[],
  ): void {
    const { plan } = this.task;
    if (this.isList) drawDayList(canvas, name, entries, plan);
    else drawGrid(canvas, name, daysFor(plan, id), entries.map(lineOf));
  }
}

function drawDepartments(canvas: PdfCanvas, totals: DepartmentTotals): void {
  const rows = totals.list().map(({ name, people, figures }) => rowOf(name, people, figures));
  const { people, figures } = totals.total();
  const all = { ...rowOf('All', people, figures), bold: true };
  drawTable(canvas, DEPARTMENT_COLUMNS, rows.length === 1 ? rows : [...rows, all]);
  canvas.y += 14;
}

const lineOf = ({ person: { id, name }, codes, figures }: PersonRow) => ({
  id,
  name,
  codes,
  figures,
});

function rowOf(name: string, people: number, figures: Figures): PdfRow {
  const { total, present, late, absent, leave, pending, working, rate } = figures;
  const counts = [people, total, present, late, absent, leave, pending, working];
  return {
    cells: [name, ...counts.map((count) => count.toLocaleString('en')), `${rate.toFixed(2)} %`],
  };
}
