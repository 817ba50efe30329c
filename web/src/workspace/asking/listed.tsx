import { Pager } from '../../parts/table/pager.js';
import { ListPanel, type ListPanelProps } from './list-panel.js';
import type { ListState } from './use-list.js';

type ListedProps<Data, Row> = Omit<ListPanelProps<Data, Row>, 'sort' | 'onSort' | 'below'> & {
  readonly list: ListState;
};

/** A list of the server's, page by page. */
export function Listed<Data extends { readonly total: number }, Row>({
  list,
  ...panel
}: ListedProps<Data, Row>) {
  return (
    <ListPanel
      {...panel}
      sort={list.sort}
      onSort={list.onSort}
      below={({ total }) => <Pager {...list} total={total} />}
    />
  );
}
