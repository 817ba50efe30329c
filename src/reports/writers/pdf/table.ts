import type { Weight } from './typefaces.js';
import { INK, LEFT, WIDTH, type PdfCanvas } from './canvas.js';

export interface PdfColumn {
  readonly title: string;
  /** Its part of the page's width, among those of all columns. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

export interface PdfRow {
  readonly cells: readonly string[];
  readonly bold?: boolean;
  /** Behind one of the cells. */
  readonly tint?: { readonly column: number; readonly color: string };
}

const ROW = 15;
const SIZE = 8.5;
const GAP = 6;

/** Draws a table over as many pages as it takes; each has the header again. */
export function drawTable(
  canvas: PdfCanvas,
  columns: readonly PdfColumn[],
  rows: readonly PdfRow[],
): void {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (WIDTH * share) / shares);
  const header = { cells: columns.map(({ title }) => title), bold: true };
  canvas.need(3 * ROW);
  drawRow(canvas, columns, widths, header);
  canvas.line(canvas.y - 2, INK.soft);
  for (const row of rows) {
    if (canvas.room < ROW) {
      canvas.newPage();
      drawRow(canvas, columns, widths, header);
      canvas.line(canvas.y - 2, INK.soft);
    }
    drawRow(canvas, columns, widths, row);
  }
}

function drawRow(
  canvas: PdfCanvas,
  columns: readonly PdfColumn[],
  widths: readonly number[],
  { cells, bold = false, tint }: PdfRow,
): void {
  const weight: Weight = bold ? 700 : 400;
  let x = LEFT;
  columns.forEach(({ align = 'left' }, i) => {
    const width = (widths[i] ?? 0) - GAP;
    const text = cells[i] ?? '';
    if (tint?.column === i) canvas.fill(x - 3, canvas.y, width + 3, ROW - 2, tint.color);
    canvas.text(text, x, canvas.y + 2, { size: SIZE, weight, width, align });
    x += width + GAP;
  });
  canvas.y += ROW;
}
