import { useTexts } from '../../language/language.js';
import { TextAreaField } from '../../parts/form/text-area-field.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { RequestedDays, RequestedThing, type Request } from '../../requests/requested.js';
import { ReasonedDialog } from '../reasoned-dialog.js';

export interface Verdict {
  readonly request: Request;
  readonly decision: 'approved' | 'rejected';
}

interface RequestDialogProps {
  readonly verdict: Verdict;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Decides on a request, with a word to the person. */
export function RequestDialog({ verdict, reload, onClose }: RequestDialogProps) {
  const t = useTexts('requests');
  const { api } = useWorkspace();
  const { request, decision } = verdict;
  const isRejected = decision === 'rejected';
  const text = t(isRejected ? 'reject' : 'approve');
  return (
    <ReasonedDialog
      title={`${text}: ${request.user_name}`}
      submitText={text}
      isGrave={isRejected}
      done={t(isRejected ? 'rejectedDone' : 'approvedDone')}
      send={({ note = '' }, override) =>
        api.POST('/api/attendance/requests/{id}/decision', {
          params: { path: { id: request.id } },
          body: {
            decision,
            ...(note && { note }),
            ...(override && { reason: override.reason, force: request.kind === 'correction' }),
          },
        })
      }
      reload={reload}
      onClose={onClose}
    >
      <p>
        <RequestedThing request={request} /> · <RequestedDays request={request} />
      </p>
      <p class="quiet">{request.reason}</p>
      <TextAreaField label={t('note')} name="note" maxLength={1000} />
    </ReasonedDialog>
  );
}
