import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import type { Answer } from '../../workspace/asking/answer.js';
import { useAct } from '../../workspace/asking/use-act.js';

interface RemoveDialogProps {
  readonly name: string;
  readonly remove: () => Promise<Answer<unknown>>;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something goes for good. */
export function RemoveDialog({ name, remove, reload, onClose }: RemoveDialogProps) {
  const t = useTexts('organisation');
  const parts = useTexts('parts');
  const { submit } = useAct();
  return (
    <FormDialog
      title={t('deleteTitle', { name })}
      submitText={parts('delete')}
      isGrave
      onSubmit={async () => {
        const refusal = await submit(remove(), t('removed'));
        if (refusal === undefined) void reload();
        return refusal;
      }}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
}
