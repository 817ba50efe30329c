import type { ComponentChildren } from 'preact';
import type { Column } from '../../parts/table/column.js';
import { DataTable } from '../../parts/table/data-table.js';
import { AskedView } from './asked-view.js';
import type { Asked } from './use-asked.js';

export interface ListPanelProps<Data, Row> {
  readonly caption: string;
  readonly asked: Asked<Data>;
  readonly rowsOf: (data: Data) => readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  readonly columns: readonly Column<Row>[];
  /** In place of a table without rows. */
  readonly empty: ComponentChildren;
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string) => void;
  /** What stands below the rows. */
  readonly below?: (data: Data) => ComponentChildren;
}

/** A list of the server's in a table, or what stands in its place. */
export function ListPanel<Data, Row>(props: ListPanelProps<Data, Row>) {
  const { asked, rowsOf, empty, below, ...table } = props;
  return (
    <section class="panel" aria-label={props.caption}>
      <AskedView asked={asked}>
        {(data) =>
          rowsOf(data).length === 0 ? (
            empty
          ) : (
            <>
              <DataTable {...table} rows={rowsOf(data)} />
              {below?.(data)}
            </>
          )
        }
      </AskedView>
    </section>
  );
}
