import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { Listed } from '../../workspace/asking/listed.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useList } from '../../workspace/asking/use-list.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { CorrectionDialog } from './correction-dialog.js';
import { LeaveBalances } from './leave-balances.js';
import { LeaveDialog } from './leave-dialog.js';
import { useOwnRequestColumns } from './own-request-columns.js';
import { WithdrawDialog } from './withdraw-dialog.js';
import type { Request } from '../../requests/requested.js';

type Opened = 'leave' | 'correction' | Request;

/** What somebody asked for, and asking for more. */
export function RequestsPage() {
  const t = useTexts('me');
  const { api } = useWorkspace();
  const list = useList();
  const { page, limit } = list;
  const [opened, setOpened] = useState<Opened>();
  const columns = useOwnRequestColumns(setOpened);
  const asked = useAsked(
    () => api.GET('/api/attendance/requests', { params: { query: { page, limit } } }),
    [api, page, limit],
  );
  const close = () => {
    setOpened(undefined);
    void asked.reload();
  };
  return (
    <>
      <PageHead title={t('requests')}>
        <button
          type="button"
          class="button"
          onClick={() => {
            setOpened('leave');
          }}
        >
          {t('askLeave')}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => {
            setOpened('correction');
          }}
        >
          {t('askCorrection')}
        </button>
      </PageHead>
      <LeaveBalances />
      <Listed
        caption={t('requests')}
        asked={asked}
        rowsOf={({ requests }) => requests}
        keyOf={({ id }) => id}
        columns={columns}
        list={list}
        empty={<EmptyState title={t('noRequests')} />}
      />
      {opened === 'leave' && <LeaveDialog onClose={close} />}
      {opened === 'correction' && <CorrectionDialog onClose={close} />}
      {typeof opened === 'object' && <WithdrawDialog request={opened} onClose={close} />}
    </>
  );
}
