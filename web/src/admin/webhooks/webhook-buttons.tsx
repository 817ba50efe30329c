import type { ComponentChild } from 'preact';
import { useTexts } from '../../language/language.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ChangeSecret } from './change-secret.js';
import type { Webhook } from './webhook.js';

interface WebhookButtonsProps {
  readonly webhook: Webhook;
  readonly open: (draw: (close: () => void) => ComponentChild) => void;
  readonly reload: () => Promise<void>;
}

/** Trying a webhook, pausing it and going on, and another secret. */
export function WebhookButtons({ webhook, open, reload }: WebhookButtonsProps) {
  const t = useTexts('webhooks');
  const { api } = useWorkspace();
  const { act } = useAct();
  const { id, is_active } = webhook;
  const params = { path: { id } };
  const turn = async () => {
    const call = api.PUT('/api/admin/webhooks/{id}', { params, body: { is_active: !is_active } });
    await act(call, t(is_active ? 'pauseDone' : 'resumeDone'));
    await reload();
  };
  const test = () => act(api.POST('/api/admin/webhooks/{id}/test', { params }), t('testDone'));
  return (
    <>
      <button type="button" class="button plain small-button" onClick={() => void test()}>
        {t('test')}
      </button>
      <button type="button" class="button plain small-button" onClick={() => void turn()}>
        {t(is_active ? 'pause' : 'resume')}
      </button>
      <button
        type="button"
        class="button plain small-button"
        onClick={() => {
          open((close) => <ChangeSecret id={id} reload={reload} onClose={close} />);
        }}
      >
        {t('secret.change')}
      </button>
    </>
  );
}
