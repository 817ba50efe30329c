import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { Listed } from '../../workspace/asking/listed.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useList } from '../../workspace/asking/use-list.js';
import type { StreamedRecord } from '../../workspace/asking/use-attendance-stream.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ExplainDialog } from '../../requests/explain-dialog.js';
import { MarkDialog, type MarkVerdict } from './mark-dialog.js';
import { useMarkColumns } from './mark-columns.js';
import { NothingWaits } from './nothing-waits.js';

/** Comings and goings that nobody has verified yet. */
export function MarksList() {
  const t = useTexts('requests');
  const { api } = useWorkspace();
  const list = useList();
  const { page, limit } = list;
  const [verdict, setVerdict] = useState<MarkVerdict>();
  const [explained, setExplained] = useState<StreamedRecord>();
  const asked = useAsked(
    () => api.GET('/api/attendance/pending-marks', { params: { query: { page, limit } } }),
    [page, limit],
  );
  return (
    <>
      <Listed
        caption={t('tabs.marks')}
        asked={asked}
        rowsOf={({ records }) => records}
        keyOf={({ id }) => id}
        columns={useMarkColumns(setVerdict, setExplained)}
        list={list}
        empty={<NothingWaits />}
      />
      {verdict && (
        <MarkDialog
          verdict={verdict}
          reload={asked.reload}
          onClose={() => {
            setVerdict(undefined);
          }}
        />
      )}
      {explained && (
        <ExplainDialog
          record={explained}
          onClose={() => {
            setExplained(undefined);
          }}
        />
      )}
    </>
  );
}
