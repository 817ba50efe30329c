import { useTexts } from '../../language/language.js';
import { DataTable } from '../../parts/table/data-table.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { clockText, dayText } from '../../parts/dates.js';
import { useSpeech } from '../../language/language.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

/** Who is there today. */
export function BoardPage() {
  const t = useTexts('admin');
  const { locale } = useSpeech();
  const { api } = useWorkspace();
  const asked = useAsked(() => api.GET('/api/attendance/today'));
  return (
    <>
      <PageHead title={t('board')} />
      <AskedView asked={asked}>
        {({ date, records }) => (
          <div class="panel">
            <DataTable
              caption={dayText(date, locale, 'full')}
              rows={records}
              keyOf={({ user_id }) => user_id}
              columns={[
                { heading: 'Name', cell: ({ user_name }) => user_name },
                { heading: 'Time', cell: ({ time }) => clockText(time) },
                { heading: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
              ]}
            />
          </div>
        )}
      </AskedView>
    </>
  );
}
