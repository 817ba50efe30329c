import type { Column, ColumnKind } from '../../tables/column.js';
import { STYLE } from './styles.js';
import { columnName, dateSerial, timeSerial } from './cell-text.js';
import type { SharedTexts, SheetStream } from './workbook.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** On paper: across, and each page with its number. */
const PRINTED =
  '<pageSetup orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>';
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** How a sheet looks beyond its cells. */
export interface SheetLook {
  /** Columns that stay when the sheet is moved sideways. */
  readonly frozenColumns: number;
  /** Rules for colours, given the first and the last row with data. */
  readonly rules?: (first: number, last: number) => string;
}

/** A table on a sheet: lines above it, a header that stays, filters, typed cells. */
export class XlsxSheet<Row> {
  private row = 0;
  private headerRow = 0;
  private readonly letters: readonly string[];

  constructor(
    private readonly stream: SheetStream,
    private readonly texts: SharedTexts,
    private readonly columns: readonly Column<Row>[],
    private readonly look: SheetLook,
  ) {
    this.letters = columns.map((_, i) => columnName(i));
  }

  /** @param above lines over the table, the first of them the title */
  async begin(above: readonly string[] = []): Promise<void> {
    this.headerRow = above.length + 1;
    const widths = this.columns.map(
      ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
    );
    const lines = above.map((line, i) => this.line([this.text(0, line, i ? 'text' : 'title')]));
    const header = this.line(this.columns.map((column, i) => this.header(column, i)));
    await this.stream.write(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${this.pane()}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}${header}`,
    );
  }

  async add(rows: readonly Row[]): Promise<void> {
    const lines = rows.map((row) =>
      this.line(this.columns.map((column, i) => this.cell(column, row, i))),
    );
    await this.stream.write(lines.join(''));
  }

  async end(): Promise<void> {
    const { headerRow, row, letters } = this;
    const filter = `<autoFilter ref="A${headerRow}:${letters.at(-1) ?? 'A'}${row}"/>`;
    const rules = row > headerRow ? (this.look.rules?.(headerRow + 1, row) ?? '') : '';
    await this.stream.write(`</sheetData>${filter}${rules}${PRINTED}</worksheet>`);
    await this.stream.end();
  }

  private pane(): string {
    const { headerRow } = this;
    const { frozenColumns } = this.look;
    const corner = `${columnName(frozenColumns)}${headerRow + 1}`;
    const split = frozenColumns > 0 ? `xSplit="${frozenColumns}" ` : '';
    const active = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
    return `<pane ${split}ySplit="${headerRow}" topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
  }

  private line(cells: readonly string[]): string {
    this.row += 1;
    return `<row r="${this.row}">${cells.join('')}</row>`;
  }

  private header({ title }: Column<Row>, index: number): string {
    return ISO_DATE.test(title)
      ? this.value(index, dateSerial(title), STYLE.headerDate)
      : this.text(index, title, 'header');
  }

  private cell({ kind, cell }: Column<Row>, row: Row, index: number): string {
    const content = cell(row);
    if (content === null || content === '') return '';
    if (typeof content === 'number') return this.value(index, content, STYLE[kind]);
    if (typeof content === 'boolean') return this.truth(index, content, STYLE[kind]);
    const serial = SERIAL[kind];
    return serial
      ? this.value(index, serial(content), STYLE[kind])
      : this.text(index, content, kind);
  }

  private value(index: number, value: number, style: number): string {
    return `<c r="${this.letters[index] ?? 'A'}${this.nextRow}" s="${style}"><v>${value}</v></c>`;
  }

  private truth(index: number, truth: boolean, style: number): string {
    return `<c r="${this.letters[index] ?? 'A'}${this.nextRow}" s="${style}" t="b"><v>${Number(truth)}</v></c>`;
  }

  private text(index: number, text: string, style: keyof typeof STYLE): string {
    return `<c r="${this.letters[index] ?? 'A'}${this.nextRow}" s="${STYLE[style]}" t="s"><v>${this.texts.number(text)}</v></c>`;
  }

  /** A row's cells are written before the row is. */
  private get nextRow(): number {
    return this.row + 1;
  }
}

const SERIAL: Partial<Record<ColumnKind, (text: string) => number>> = {
  date: dateSerial,
  time: timeSerial,
};
