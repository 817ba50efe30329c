import type { Column } from './column.js';
import { SortHeading } from './sort-heading.js';

interface DataTableProps<Row> {
  /** What the table tells, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  /** As the server takes it: `name`, or `-name` the other way round. */
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string) => void;
}

/** Rows under headings; on a narrow screen each row is a card that names its cells. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, sort, onSort } = props;
  return (
    <table class="table" role="table">
      <caption class="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <SortHeading key={column.heading} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ heading, cell, isNumber }) => (
              <td key={heading} role="cell" class={isNumber ? 'number' : ''} data-label={heading}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
