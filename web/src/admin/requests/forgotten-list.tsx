import { useState } from 'preact/hooks';
import { useSpeech, useTexts } from '../../language/language.js';
import { clockText, dayText } from '../../parts/dates.js';
import { Listed } from '../../workspace/asking/listed.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useList } from '../../workspace/asking/use-list.js';
import type { StreamedRecord } from '../../workspace/asking/use-attendance-stream.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { CheckOutDialog } from './check-out-dialog.js';
import { NothingWaits } from './nothing-waits.js';

/** Days that are over and from which somebody is not known to have gone. */
export function ForgottenList() {
  const t = useTexts('requests');
  const { locale } = useSpeech();
  const { api } = useWorkspace();
  const list = useList();
  const { page, limit } = list;
  const [record, setRecord] = useState<StreamedRecord>();
  const asked = useAsked(
    () => api.GET('/api/attendance/forgotten-check-outs', { params: { query: { page, limit } } }),
    [page, limit],
  );
  const columns = [
    { heading: t('person'), cell: ({ user_name }: StreamedRecord) => user_name },
    { heading: t('day'), cell: ({ date }: StreamedRecord) => dayText(date, locale) },
    { heading: t('in'), cell: ({ time }: StreamedRecord) => clockText(time), isNumber: true },
    {
      heading: t('decide'),
      cell: (row: StreamedRecord) => (
        <div class="actions">
          <button
            type="button"
            class="button plain small-button"
            onClick={() => {
              setRecord(row);
            }}
          >
            {t('close')}
          </button>
        </div>
      ),
    },
  ];
  return (
    <>
      <Listed
        caption={t('tabs.forgotten')}
        asked={asked}
        rowsOf={({ records }) => records}
        keyOf={({ id }) => id}
        columns={columns}
        list={list}
        empty={<NothingWaits />}
      />
      {record && (
        <CheckOutDialog
          record={record}
          reload={asked.reload}
          onClose={() => {
            setRecord(undefined);
          }}
        />
      )}
    </>
  );
}
