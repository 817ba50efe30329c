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
  const [whose, ...others] = columns.map((name) => ({ name, shape: shapeOf(name, rows) }));
  if (!whose) return null;
  return (
    <section class="panel figures-box" tabIndex={0} aria-label={caption}>
      <table class="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[whose, ...others].map(({ name, shape }) => (
              <th key={name} scope="col" class={shape}>
                {t(`columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              <th scope="row">
                {row[whose.name] ? <bdi>{row[whose.name]}</bdi> : t('withoutDepartment')}
              </th>
              <FigureCells columns={others} row={row} />
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              <FigureCells columns={others} row={total} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

interface FigureCellsProps {
  readonly columns: readonly ShapedColumn[];
  readonly row: SheetRow;
}

function FigureCells({ columns, row }: FigureCellsProps) {
  return (
    <>
      {columns.map(({ name, shape }) => (
        <td key={name} class={shape}>
          <FigureCell column={name} row={row} />
        </td>
      ))}
    </>
  );
}

/** A column, and how its cells look. */
interface ShapedColumn {
  readonly name: SheetColumn;
  readonly shape: string;
}

/** All rows are looked through, for a column that has none in some of them. */
const shapeOf = (column: SheetColumn, rows: readonly SheetRow[]): string =>
  rows.some((row) => typeof row[column] === 'number') ? 'number' : '';
