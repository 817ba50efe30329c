import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

interface RevokeDialogProps {
  readonly id: string;
  readonly name: string;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Takes a device's key back. */
export function RevokeDialog({ id, name, reload, onClose }: RevokeDialogProps) {
  const t = useTexts('system');
  const { api } = useWorkspace();
  const { submit } = useAct();
  return (
    <FormDialog
      title={t('devices.revoke')}
      submitText={t('devices.revoke')}
      isGrave
      onSubmit={async () => {
        const call = api.DELETE('/api/admin/devices/{id}', { params: { path: { id } } });
        const refusal = await submit(call, t('devices.revoked'));
        if (refusal === undefined) void reload();
        return refusal;
      }}
      onClose={onClose}
    >
      <p>{t('devices.revokeText', { name })}</p>
    </FormDialog>
  );
}
