import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { RequestedDays, RequestedThing, type Request } from '../../requests/requested.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

interface WithdrawDialogProps {
  readonly request: Request;
  readonly onClose: () => void;
}

/** Taking a request back, once it was asked for sure. */
export function WithdrawDialog({ request, onClose }: WithdrawDialogProps) {
  const t = useTexts('me');
  const { api } = useWorkspace();
  const { submit } = useAct();
  const path = { id: request.id };
  return (
    <FormDialog
      title={t('withdrawTitle')}
      submitText={t('withdraw')}
      isGrave
      onSubmit={() =>
        submit(api.DELETE('/api/attendance/requests/{id}', { params: { path } }), t('withdrawn'))
      }
      onClose={onClose}
    >
      <p>
        <RequestedThing request={request} />
      </p>
      <p class="quiet">
        <RequestedDays request={request} />
      </p>
    </FormDialog>
  );
}
