import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { DataTable } from '../../parts/table/data-table.js';
import { ExplainDialog } from '../../requests/explain-dialog.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useRoute } from '../../workspace/routing/route.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { CorrectionDialog } from '../requests/correction-dialog.js';
import { useDayColumns, type OwnRecord } from './day-columns.js';
import { MonthFigures } from './month-figures.js';
import { MonthPicker } from './month-picker.js';
import { daysOf, isMonth, monthOf } from './month.js';

/** A month of one's own: its hours, and each of its days. */
export function DaysPage() {
  const t = useTexts('me');
  const { api } = useWorkspace();
  const { query } = useRoute();
  const month = isMonth(query['month']) ? query['month'] : monthOf(new Date());
  const [explained, setExplained] = useState<OwnRecord>();
  const [corrected, setCorrected] = useState<OwnRecord>();
  const columns = useDayColumns({ onExplain: setExplained, onCorrect: setCorrected });
  const asked = useAsked(() => {
    const { first, last } = daysOf(month);
    const range = { start_date: first, end_date: last, page: 1, limit: 100 };
    return api.GET('/api/attendance/user-history', { params: { query: range } });
  }, [api, month]);
  return (
    <>
      <PageHead title={t('days')} />
      <MonthPicker month={month} />
      <MonthFigures month={month} />
      <section class="panel" aria-label={t('days')}>
        <AskedView asked={asked}>
          {({ records }) =>
            records.length === 0 ? (
              <EmptyState icon="calendar" title={t('noDays')} />
            ) : (
              <DataTable
                caption={t('days')}
                columns={columns}
                rows={records}
                keyOf={({ id }) => id}
              />
            )
          }
        </AskedView>
      </section>
      {explained && (
        <ExplainDialog
          record={explained}
          onClose={() => {
            setExplained(undefined);
          }}
        />
      )}
      {corrected && (
        <CorrectionDialog
          date={corrected.date}
          onClose={() => {
            setCorrected(undefined);
          }}
        />
      )}
    </>
  );
}
