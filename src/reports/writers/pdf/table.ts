import type { Cell, Column, ColumnKind } from '../../tables/column.js';
import { HEADING, TOTAL_PAPER } from '../../tables/palette.js';
import type { Weight } from '../../text/typefaces.js';
import { INK, LEFT, WIDTH, type PdfCanvas } from './canvas.js';
import { hoursText } from './hours-text.js';

export interface PdfColumn<Row> {
  readonly title: string;
  /** Its part of the page's width, among those of all columns. */
  readonly share: number;
  readonly align: 'left' | 'right';
  readonly text: (row: Row) => string;
  /** The colour behind a cell. */
  readonly tint?: (row: Row) => string | undefined;
}

const ROW = 15;
const SIZE = 8.5;
const GAP = 6;
/** How far a coloured row reaches beyond its letters. */
const PAD = 4;

const NUMBERS: readonly ColumnKind[] = ['number', 'days', 'minutes', 'rate'];

/** A column of the files on paper; `changes` are for where paper has less room, or takes other words. */
export function printed<Row>(
  { title, kind, cell }: Column<Row>,
  share: number,
  changes?: Partial<PdfColumn<Row>>,
): PdfColumn<Row> {
  const align = NUMBERS.includes(kind) ? 'right' : 'left';
  return { title, share, align, text: (row) => printedText(cell(row), kind), ...changes };
}

/**
 * Draws a table over as many pages as it takes; each has the header again.
 * @param sum a last row, in bold
 */
export function drawTable<Row>(
  canvas: PdfCanvas,
  columns: readonly PdfColumn<Row>[],
  rows: readonly Row[],
  sum?: Row,
): void {
  canvas.need(3 * ROW);
  drawHeader(canvas, columns);
  for (const row of sum === undefined ? rows : [...rows, sum]) {
    if (canvas.room < ROW) {
      canvas.newPage();
      drawHeader(canvas, columns);
    }
    if (row === sum) canvas.fill(LEFT - PAD, canvas.y, WIDTH + 2 * PAD, ROW, TOTAL_PAPER);
    const look = { weight: row === sum ? 700 : 400, color: INK.text } as const;
    drawCells(canvas, columns, look, ({ text, tint }) => ({
      text: text(row),
      tint: tint?.(row),
    }));
  }
}

function drawHeader<Row>(canvas: PdfCanvas, columns: readonly PdfColumn<Row>[]): void {
  canvas.fill(LEFT - PAD, canvas.y, WIDTH + 2 * PAD, ROW, HEADING.paper);
  drawCells(canvas, columns, { weight: 700, color: HEADING.ink }, ({ title }) => ({ text: title }));
}

function drawCells<Row>(
  canvas: PdfCanvas,
  columns: readonly PdfColumn<Row>[],
  look: { readonly weight: Weight; readonly color: string },
  cellOf: (column: PdfColumn<Row>) => { text: string; tint?: string | undefined },
): void {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let x = LEFT;
  for (const column of columns) {
    const width = (WIDTH * column.share) / shares - GAP;
    const { text, tint } = cellOf(column);
    if (tint !== undefined) canvas.fill(x - 3, canvas.y, width + 3, ROW - 2, tint);
    canvas.text(text, x, canvas.y + 2, { ...look, size: SIZE, width, align: column.align });
    x += width + GAP;
  }
  canvas.y += ROW;
}

function printedText(cell: Cell, kind: ColumnKind): string {
  if (typeof cell === 'boolean') return cell ? 'yes' : '';
  if (typeof cell !== 'number') return cell ?? '';
  if (kind === 'minutes') return hoursText(cell);
  return kind === 'rate' ? `${cell.toFixed(2)} %` : cell.toLocaleString('en');
}
