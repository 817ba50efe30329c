import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { TextAreaField } from '../../parts/form/text-area-field.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import type { PendingFace } from './pending-face.js';

interface RejectDialogProps {
  readonly face: PendingFace;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why a picture is rejected. */
export function RejectDialog({ face, reload, onClose }: RejectDialogProps) {
  const t = useTexts('faces');
  const { api } = useWorkspace();
  const { submit } = useAct();
  const reject = async ({ reason = '' }: Record<string, string>) => {
    const body = { encoding_id: face.id, reason };
    const refusal = await submit(api.POST('/api/face/reject', { body }), t('wasRejected'));
    if (refusal === undefined) void reload();
    return refusal;
  };
  return (
    <FormDialog
      title={t('rejectTitle')}
      submitText={t('reject')}
      isGrave
      onSubmit={reject}
      onClose={onClose}
    >
      <TextAreaField label={t('rejectReason')} name="reason" required maxLength={1000} />
    </FormDialog>
  );
}
