import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { SelectField } from '../../parts/form/select-field.js';
import { Listed } from '../../workspace/asking/listed.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useList } from '../../workspace/asking/use-list.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { useRequestColumns } from './request-columns.js';
import { NothingWaits } from './nothing-waits.js';
import { RequestDialog, type Verdict } from './request-dialog.js';

const STATES = ['pending', 'approved', 'rejected', 'withdrawn', 'revoked'] as const;

/** Leave and corrections that people ask for. */
export function AskedList() {
  const t = useTexts('requests');
  const { api } = useWorkspace();
  const list = useList();
  const { page, limit, sort } = list;
  const state = STATES.find((known) => known === list.query['state']) ?? 'pending';
  const [verdict, setVerdict] = useState<Verdict>();
  const asked = useAsked(() => {
    const query = { to_decide: true, page, limit, state, ...(sort && { sort }) };
    return api.GET('/api/attendance/requests', { params: { query } });
  }, [page, limit, sort, state]);
  return (
    <>
      <div class="filters">
        <SelectField
          label={t('state')}
          name="state"
          value={state}
          options={STATES.map((one) => [one, t(`states.${one}`)] as const)}
          onChange={({ currentTarget }) => {
            list.filter({ state: currentTarget.value });
          }}
        />
      </div>
      <Listed
        caption={t('tabs.asked')}
        asked={asked}
        rowsOf={({ requests }) => requests}
        keyOf={({ id }) => id}
        columns={useRequestColumns(setVerdict)}
        list={list}
        empty={<NothingWaits />}
      />
      {verdict && (
        <RequestDialog
          verdict={verdict}
          reload={asked.reload}
          onClose={() => {
            setVerdict(undefined);
          }}
        />
      )}
    </>
  );
}
