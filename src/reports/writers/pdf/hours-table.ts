import type { PersonFigures } from '../../figures/person-rows.js';
import { HOURS } from '../../tables/report-columns.js';
import { LEFT, WIDTH, type PdfCanvas } from './canvas.js';
import { drawTable, printed, type PdfColumn } from './table.js';

type HoursRow = Pick<PersonFigures, 'figures'>;

/** On paper minutes are told as hours. */
export const HOURS_ON_PAPER: readonly PdfColumn<HoursRow>[] = HOURS.map((column) =>
  printed(column, 10, { title: column.title.replace(/ minutes$/, '') }),
);

const COLUMNS: readonly PdfColumn<PersonFigures>[] = [
  {
    title: 'Name',
    share: 30,
    align: 'left',
    text: ({ person: { id, name } }) => `${name} (${id})`,
  },
  ...HOURS_ON_PAPER,
];

/** Lists people's hours under the name of their department. */
export function drawHours(
  canvas: PdfCanvas,
  department: string,
  people: readonly PersonFigures[],
): void {
  canvas.need(70);
  canvas.text(`${department}: hours`, LEFT, canvas.y, { size: 10, weight: 700, width: WIDTH });
  canvas.y += 16;
  drawTable(canvas, COLUMNS, people);
  canvas.y += 14;
}
