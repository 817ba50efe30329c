import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { TextAreaField } from '../../parts/form/text-area-field.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import type { Doubt, Review } from './use-review.js';

interface OverrideDialogProps {
  readonly doubt: Doubt;
  readonly review: Review;
  readonly reload: () => Promise<void>;
}

/** Says what speaks against a picture, and asks why it is approved all the same. */
export function OverrideDialog({ doubt, review, reload }: OverrideDialogProps) {
  const t = useTexts('faces');
  const { api } = useWorkspace();
  const { submit } = useAct();
  const override = async ({ reason = '' }: Record<string, string>) => {
    const body = { ...doubt.approval, override: true, reason };
    const refusal = await submit(api.POST('/api/face/approve', { body }), t('approved'));
    if (refusal === undefined) void reload();
    return refusal;
  };
  return (
    <FormDialog
      title={t('overrideTitle')}
      submitText={t('override')}
      isGrave
      onSubmit={override}
      onClose={review.forgetDoubt}
    >
      <p>{doubt.sentence}</p>
      <TextAreaField label={t('overrideReason')} name="reason" required maxLength={1000} />
    </FormDialog>
  );
}
