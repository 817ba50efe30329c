import { useTexts } from '../../language/language.js';
import { useDialog } from '../../parts/dialog/use-dialog.js';
import { Icon } from '../../parts/icon.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { ListPanel } from '../../workspace/asking/list-panel.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { hashOf } from '../../workspace/routing/route.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { RowButtons } from '../editing/row-buttons.js';
import { ChangeWebhook } from './change-webhook.js';
import { LastDelivery } from './deliveries/last-delivery.js';
import { NewWebhook } from './new-webhook.js';
import { StateBadge } from './state-badge.js';
import type { ListedWebhook, Webhook } from './webhook.js';

/** All webhooks; the address of each leads to what it was sent. */
export function WebhookList() {
  const t = useTexts('webhooks');
  const admin = useTexts('admin');
  const { api } = useWorkspace();
  const asked = useAsked(() => api.GET('/api/admin/webhooks'), [api]);
  const { dialog, open } = useDialog();
  const { reload } = asked;
  const columns = [
    { heading: t('address'), cell: (webhook: Webhook) => <AddressLink {...webhook} /> },
    {
      heading: t('toldOf'),
      cell: ({ events }: Webhook) => events.map((event) => t(`events.${event}`)).join(' · '),
    },
    { heading: t('state'), cell: (webhook: Webhook) => <StateBadge webhook={webhook} /> },
    {
      heading: t('last'),
      cell: ({ last_delivery: last }: ListedWebhook) => last && <LastDelivery last={last} />,
    },
    {
      heading: t('actions'),
      cell: (webhook: Webhook) => (
        <RowButtons
          name={webhook.url}
          open={open}
          edit={() => {
            open((close) => <ChangeWebhook webhook={webhook} reload={reload} onClose={close} />);
          }}
          remove={() =>
            api.DELETE('/api/admin/webhooks/{id}', { params: { path: { id: webhook.id } } })
          }
          reload={reload}
        />
      ),
    },
  ];
  return (
    <>
      <PageHead title={admin('webhooks')} lead={t('lead')}>
        <button
          type="button"
          class="button"
          onClick={() => {
            open((close) => <NewWebhook reload={reload} onClose={close} />);
          }}
        >
          <Icon name="plus" /> {t('add')}
        </button>
      </PageHead>
      <ListPanel
        caption={admin('webhooks')}
        asked={asked}
        rowsOf={(data) => data.webhooks}
        keyOf={({ id }) => id}
        columns={columns}
        empty={<EmptyState icon="hook" title={t('none')} />}
      />
      {dialog}
    </>
  );
}

function AddressLink({ id, url, description }: Webhook) {
  return (
    <span class="who">
      <a href={hashOf('webhooks', { id: String(id) })}>
        <bdi>{url}</bdi>
      </a>
      {description && <span class="quiet small">{description}</span>}
    </span>
  );
}
