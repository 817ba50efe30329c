import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { SecretDialog } from './secret-dialog.js';
import { useNewSecret } from './use-new-secret.js';
import { WebhookFields } from './webhook-fields.js';
import { wantedIn } from './webhook.js';

interface NewWebhookProps {
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Adds a webhook, and shows its secret this once. */
export function NewWebhook({ reload, onClose }: NewWebhookProps) {
  const t = useTexts('webhooks');
  const { api } = useWorkspace();
  const { secret, make } = useNewSecret(reload);
  const add = (values: Record<string, string>) =>
    make(api.POST('/api/admin/webhooks', { body: wantedIn(values) }));
  if (secret !== undefined) return <SecretDialog secret={secret} onClose={onClose} />;
  return (
    <FormDialog title={t('add')} submitText={t('add')} onSubmit={add} onClose={onClose}>
      <WebhookFields />
    </FormDialog>
  );
}
