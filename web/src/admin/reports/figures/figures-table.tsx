import { useTexts } from '../../../language/language.js';
import { FigureCell } from './figure-cell.js';
import type { Sheet, SheetColumn, SheetRow } from './sheet.js';

interface FiguresTableProps {
  readonly caption: string;
  readonly sheet: Sheet;
}

/** More columns than a screen has room for: they move in a box of their own, beside whose row it is. */
export function FiguresTable({ caption, sheet }: FiguresTableProps) {
  const t = useTexts('figures');
  const { columns, rows, total } = sheet;
  const [whose, ...others] = columns;
  if (!whose) return null;
  return (
    <section class="panel figures-box" tabIndex={0} aria-label={caption}>
      <table class="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class={shapeOf(column, rows)}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              <th scope="row">{row[whose] ? <bdi>{row[whose]}</bdi> : t('withoutDepartment')}</th>
              <FigureCells columns={others} row={row} rows={rows} />
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              <FigureCells columns={others} row={total} rows={rows} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

interface FigureCellsProps {
  readonly columns: readonly SheetColumn[];
  readonly row: SheetRow;
  readonly rows: readonly SheetRow[];
}

function FigureCells({ columns, row, rows }: FigureCellsProps) {
  return (
    <>
      {columns.map((column) => (
        <td key={column} class={shapeOf(column, rows)}>
          <FigureCell column={column} row={row} />
        </td>
      ))}
    </>
  );
}

const shapeOf = (column: SheetColumn, rows: readonly SheetRow[]): string =>
  rows.some((row) => typeof row[column] === 'number') ? 'number' : '';
