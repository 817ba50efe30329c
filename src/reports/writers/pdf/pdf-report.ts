import { createWriteStream } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import type { DepartmentTotals } from '../../figures/department-totals.js';
import { INK, LEFT, newDocument, PdfCanvas, WIDTH } from './canvas.js';
import { drawDayList } from './day-list.js';
import { drawDepartments } from './department-table.js';
import { drawHours } from './hours-table.js';
import { drawGrid, drawLegend } from './month-grid.js';
import { periodText } from '../../figures/period.js';
import type { FileTask, ReportWriter } from '../../tables/report-writer.js';
import { daysFor } from '../../figures/report-criteria.js';
import { ReportType } from '../../figures/report-type.js';
import type { DepartmentRow, PersonRow } from '../../figures/person-rows.js';

/** Pages to print: a table of the departments, then each department's people. */
export class PdfReport implements ReportWriter {
  private readonly doc: ReturnType<typeof newDocument>;
  private readonly written: Promise<void>;
  private readonly abandoned = new AbortController();
  /** The departments come first on paper, and are summed up last. */
  private readonly rows: DepartmentRow[] = [];
  private people = 0;

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

  async add(rows: readonly PersonRow[]): Promise<void> {
    this.people += rows.length;
    for (const row of rows.flatMap(({ shares }) => shares))
      this.rows.push(this.isList ? row : { ...row, records: [] });
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
    return type === ReportType.Department ? totals.list().length : this.people;
  }

  async close(): Promise<void> {
    this.abandoned.abort();
    await this.written.catch(() => undefined);
  }

  /** A day, or a person, is listed with times; more days of more people are a grid. */
  private get isList(): boolean {
    return this.task.type === ReportType.Person || this.task.criteria.days.length === 1;
  }

  private async draw(canvas: PdfCanvas, totals: DepartmentTotals): Promise<void> {
    this.drawTitle(canvas);
    drawDepartments(canvas, totals);
    if (this.task.type === ReportType.Department) return;
    if (!this.isList) drawLegend(canvas);
    for (const { id, name } of totals.list()) {
      const rows = this.rows.filter(({ person }) => person.departmentId === id);
      if (rows.length > 0) this.drawPeople(canvas, { id, name }, rows);
      // What is drawn so far flows to the disk.
      await setImmediate();
    }
  }

  private drawTitle(canvas: PdfCanvas): void {
    const { title, criteria, writtenAt } = this.task;
    canvas.text(title, LEFT, canvas.y, { size: 18, weight: 700, width: WIDTH });
    const subtitle = `${periodText(criteria.period)} · written ${writtenAt}`;
    canvas.text(subtitle, LEFT, canvas.y + 24, { size: 9, color: INK.soft });
    canvas.y += 48;
  }

  private drawPeople(
    canvas: PdfCanvas,
    { id, name }: { id: string | null; name: string },
    rows: readonly DepartmentRow[],
  ): void {
    const { criteria } = this.task;
    if (this.isList) {
      drawDayList(canvas, name, rows, criteria);
      return;
    }
    drawGrid(canvas, name, daysFor(criteria, id), rows.map(lineOf));
    drawHours(canvas, name, rows);
  }
}

const lineOf = ({ person: { id, name }, codes, figures }: DepartmentRow) => ({
  id,
  name,
  codes,
  figures,
});
