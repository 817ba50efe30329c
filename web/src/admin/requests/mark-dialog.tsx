import { useTexts } from '../../language/language.js';
import { TextAreaField } from '../../parts/form/text-area-field.js';
import type { StreamedRecord } from '../../workspace/asking/use-attendance-stream.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { MarkTimes } from './picture-verdict.js';
import { ReasonedDialog } from '../reasoned-dialog.js';

export interface MarkVerdict {
  readonly record: StreamedRecord;
  readonly decision: 'verified' | 'rejected';
}

interface MarkDialogProps {
  readonly verdict: MarkVerdict;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Verifies or rejects a mark. */
export function MarkDialog({ verdict, reload, onClose }: MarkDialogProps) {
  const t = useTexts('requests');
  const { api } = useWorkspace();
  const { record, decision } = verdict;
  const isRejected = decision === 'rejected';
  const text = t(isRejected ? 'reject' : 'verify');
  return (
    <ReasonedDialog
      title={`${text}: ${record.user_name}`}
      submitText={text}
      isGrave={isRejected}
      done={t(isRejected ? 'rejectedDone' : 'verifiedDone')}
      send={({ notes = '' }, override) => {
        const words = { ...(notes && { notes }), ...override };
        const body = { record_id: record.id, decision, ...words };
        return api.POST('/api/attendance/review', { body });
      }}
      reload={reload}
      onClose={onClose}
    >
      <MarkTimes record={record} />
      <TextAreaField label={t('notes')} name="notes" maxLength={1000} />
    </ReasonedDialog>
  );
}
