import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { SecretDialog } from './secret-dialog.js';
import { useNewSecret } from './use-new-secret.js';

interface ChangeSecretProps {
  readonly id: number;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks first, makes another secret, and shows it this once. */
export function ChangeSecret({ id, reload, onClose }: ChangeSecretProps) {
  const t = useTexts('webhooks');
  const { api } = useWorkspace();
  const { secret, make } = useNewSecret(reload);
  const change = () =>
    make(api.POST('/api/admin/webhooks/{id}/secret', { params: { path: { id } } }));
  if (secret !== undefined) return <SecretDialog secret={secret} onClose={onClose} />;
  return (
    <FormDialog
      title={t('secret.change')}
      submitText={t('secret.change')}
      onSubmit={change}
      onClose={onClose}
    >
      <p>{t('secret.changeText')}</p>
    </FormDialog>
  );
}
