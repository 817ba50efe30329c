import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { outcomeOf, sentenceOf } from '../../workspace/asking/answer.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { SecretDialog } from './secret-dialog.js';

interface ChangeSecretProps {
  readonly id: number;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks first, makes another secret, and shows it this once. */
export function ChangeSecret({ id, reload, onClose }: ChangeSecretProps) {
  const t = useTexts('webhooks');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const [secret, setSecret] = useState<string>();
  const change = async () => {
    const call = api.POST('/api/admin/webhooks/{id}/secret', { params: { path: { id } } });
    const { data, problem } = await outcomeOf(call);
    if (!data) return problem ? sentenceOf(problem) : parts('unreachable');
    setSecret(data.secret);
    void reload();
    return null;
  };
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
