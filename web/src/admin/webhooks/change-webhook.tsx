import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { WebhookFields } from './webhook-fields.js';
import { changesTo, wantedIn, type Webhook } from './webhook.js';

interface ChangeWebhookProps {
  readonly webhook: Webhook;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Changes where a webhook is, and what it is told of. */
export function ChangeWebhook({ webhook, reload, onClose }: ChangeWebhookProps) {
  const t = useTexts('webhooks');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const { submit } = useAct();
  const save = async (values: Record<string, string>) => {
    const params = { path: { id: webhook.id } };
    const body = changesTo(webhook, wantedIn(values));
    const refusal = await submit(api.PUT('/api/admin/webhooks/{id}', { params, body }), t('saved'));
    if (refusal === undefined) void reload();
    return refusal;
  };
  return (
    <FormDialog title={t('edit')} submitText={parts('save')} onSubmit={save} onClose={onClose}>
      <WebhookFields webhook={webhook} />
    </FormDialog>
  );
}
