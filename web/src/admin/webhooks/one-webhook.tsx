import { useTexts } from '../../language/language.js';
import { useDialog } from '../../parts/dialog/use-dialog.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useAskedAgain } from '../../workspace/asking/use-asked-again.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { hashOf } from '../../workspace/routing/route.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { DeliveryList } from './deliveries/delivery-list.js';
import { StateBadge } from './state-badge.js';
import { WebhookButtons } from './webhook-buttons.js';

/** Milliseconds: a receiver that answers 410 switches its webhook off. */
const EVERY = 6000;

/** A webhook, what can be done with it, and what it was sent. */
export function OneWebhook({ id }: { id: number }) {
  const t = useTexts('webhooks');
  const admin = useTexts('admin');
  const { api } = useWorkspace();
  const params = { path: { id } };
  const asked = useAsked(() => api.GET('/api/admin/webhooks/{id}', { params }), [api, id]);
  useAskedAgain(asked, EVERY);
  const { dialog, open } = useDialog();
  const { data, problem } = asked.outcome ?? {};
  return (
    <>
      <PageHead title={data?.url ?? admin('webhooks')} lead={data?.description || undefined}>
        <a class="button plain" href={hashOf('webhooks')}>
          {t('all')}
        </a>
      </PageHead>
      {problem?.code === 'webhook_not_found' ? (
        <EmptyState icon="hook" title={t('gone')} />
      ) : (
        <AskedView asked={asked}>
          {(webhook) => (
            <>
              <div class="actions">
                <StateBadge webhook={webhook} />
                <span class="quiet">
                  {webhook.events.map((event) => t(`events.${event}`)).join(' · ')}
                </span>
                <WebhookButtons webhook={webhook} open={open} reload={asked.reload} />
              </div>
              <DeliveryList id={id} />
            </>
          )}
        </AskedView>
      )}
      {dialog}
    </>
  );
}
