import { useTexts } from '../../language/language.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { DataTable } from '../../parts/table/data-table.js';
import { Pager } from '../../parts/table/pager.js';
import { useList } from '../../workspace/asking/use-list.js';
import type { BoardDay } from './board-day.js';
import { useBoardColumns } from './board-columns.js';

/** How many rows are drawn at once. */
const LIMIT = 50;

interface BoardTableProps {
  readonly days: readonly BoardDay[];
  readonly latest: string | undefined;
}

/** Everybody's day, one row each. */
export function BoardTable({ days, latest }: BoardTableProps) {
  const t = useTexts('board');
  const { page, onPage } = useList(LIMIT);
  const columns = useBoardColumns(latest);
  if (days.length === 0) return <EmptyState icon="people" title={t('nobody')} />;
  return (
    <div class="panel">
      <DataTable
        caption={t('people', { count: days.length })}
        rows={days.slice((page - 1) * LIMIT, page * LIMIT)}
        keyOf={({ user_id }) => user_id}
        columns={columns}
      />
      <Pager page={page} limit={LIMIT} total={days.length} onPage={onPage} />
    </div>
  );
}
