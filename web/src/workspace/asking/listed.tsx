import type { ComponentChildren } from 'preact';
import type { Column } from '../../parts/table/column.js';
import { DataTable } from '../../parts/table/data-table.js';
import { Pager } from '../../parts/table/pager.js';
import { AskedView } from './asked-view.js';
import type { Asked } from './use-asked.js';
import type { ListState } from './use-list.js';

interface ListedProps<Data, Row> {
  readonly caption: string;
  readonly asked: Asked<Data>;
  readonly rowsOf: (data: Data) => readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  readonly columns: readonly Column<Row>[];
  readonly list: ListState;
  /** In place of a table without rows. */
  readonly empty: ComponentChildren;
}

/** A list of the server's, page by page. */
export function Listed<Data extends { readonly total: number }, Row>(
  props: ListedProps<Data, Row>,
) {
  const { caption, asked, rowsOf, keyOf, columns, list, empty } = props;
  return (
    <section class="panel" aria-label={caption}>
      <AskedView asked={asked}>
        {(data) =>
          rowsOf(data).length === 0 ? (
            empty
          ) : (
            <>
              <DataTable
                caption={caption}
                columns={columns}
                rows={rowsOf(data)}
                keyOf={keyOf}
                sort={list.sort}
                onSort={list.onSort}
              />
              <Pager {...list} total={data.total} />
            </>
          )
        }
      </AskedView>
    </section>
  );
}
