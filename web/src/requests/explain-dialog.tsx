import { useSpeech, useTexts } from '../language/language.js';
import { Dialog } from '../parts/dialog/dialog.js';
import { dayText } from '../parts/dates.js';
import { AskedView } from '../workspace/asking/asked-view.js';
import { useAsked } from '../workspace/asking/use-asked.js';
import type { StreamedRecord } from '../workspace/asking/use-attendance-stream.js';
import { useWorkspace } from '../workspace/workspace-context.js';

interface ExplainDialogProps {
  readonly record: StreamedRecord;
  readonly onClose: () => void;
}

/** The server's own words on how a record came about. */
export function ExplainDialog({ record, onClose }: ExplainDialogProps) {
  const t = useTexts('requests');
  const { locale } = useSpeech();
  const { api } = useWorkspace();
  const { id, user_name, date } = record;
  const asked = useAsked(
    () => api.GET('/api/attendance/{id}/explain', { params: { path: { id } } }),
    [id],
  );
  return (
    <Dialog title={t('whyTitle')} onClose={onClose}>
      <div class="dialog-body">
        <p class="quiet">
          {user_name} · {dayText(date, locale, 'full')}
        </p>
        <AskedView asked={asked}>
          {({ reasons }) => (
            <ul class="reasons">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </AskedView>
      </div>
    </Dialog>
  );
}
