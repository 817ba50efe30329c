import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { outcomeOf, sentenceOf } from '../../workspace/asking/answer.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { SecretDialog } from './secret-dialog.js';
import { WebhookFields } from './webhook-fields.js';
import { wantedIn } from './webhook.js';

interface NewWebhookProps {
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Adds a webhook, and shows its secret this once. */
export function NewWebhook({ reload, onClose }: NewWebhookProps) {
  const t = useTexts('webhooks');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const [secret, setSecret] = useState<string>();
  const add = async (values: Record<string, string>) => {
    const call = api.POST('/api/admin/webhooks', { body: wantedIn(values) });
    const { data, problem } = await outcomeOf(call);
    if (!data) return problem ? sentenceOf(problem) : parts('unreachable');
    setSecret(data.secret);
    void reload();
    return null;
  };
  if (secret !== undefined) return <SecretDialog secret={secret} onClose={onClose} />;
  return (
    <FormDialog title={t('add')} submitText={t('add')} onSubmit={add} onClose={onClose}>
      <WebhookFields />
    </FormDialog>
  );
}
