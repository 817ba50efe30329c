import { useTexts } from '../../language/language.js';
import { useDialog } from '../../parts/dialog/use-dialog.js';
import { Icon } from '../../parts/icon.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { Listed } from '../../workspace/asking/listed.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useAskedAgain } from '../../workspace/asking/use-asked-again.js';
import { useList } from '../../workspace/asking/use-list.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { hashOf } from '../../workspace/routing/route.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { NewReport } from './new-report.js';
import { useReportColumns } from './report-columns.js';

/** Milliseconds between two looks at a report that is being written. */
const EVERY = 1500;

/** Files of days, months and departments. */
export function ReportList() {
  const t = useTexts('system');
  const admin = useTexts('admin');
  const figures = useTexts('figures');
  const { api } = useWorkspace();
  const list = useList();
  const { page, limit, sort } = list;
  const asked = useAsked(() => {
    const query = { page, limit, ...(sort && { sort }) };
    return api.GET('/api/reports/list', { params: { query } });
  }, [page, limit, sort]);
  const { outcome, reload } = asked;
  const { dialog, open } = useDialog();
  const isWriting = outcome?.data?.reports.some(({ status }) => status === 'pending');
  useAskedAgain(asked, isWriting ? EVERY : undefined);
  return (
    <>
      <PageHead title={admin('reports')} lead={t('reports.lead')}>
        <a class="button plain" href={hashOf('reports', { figures: 'monthly' })}>
          <Icon name="report" /> {figures('open')}
        </a>
        <a class="button plain" href="/reports/heatmap" target="_blank" rel="noopener">
          <Icon name="calendar" /> {t('reports.heatmap')}
        </a>
        <button
          type="button"
          class="button"
          onClick={() => {
            open((close) => <NewReport reload={reload} onClose={close} />);
          }}
        >
          <Icon name="plus" /> {t('reports.new')}
        </button>
      </PageHead>
      <Listed
        caption={admin('reports')}
        asked={asked}
        rowsOf={({ reports }) => reports}
        keyOf={({ id }) => id}
        columns={useReportColumns()}
        list={list}
        empty={<EmptyState icon="report" title={t('reports.none')} />}
      />
      {dialog}
    </>
  );
}
