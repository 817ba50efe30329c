import type { Schemas } from '../../../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../../../language/language.js';
import { instantText } from '../../../parts/dates.js';
import type { Column } from '../../../parts/table/column.js';
import { useAct } from '../../../workspace/asking/use-act.js';
import { useWorkspace } from '../../../workspace/workspace-context.js';
import { useZone } from '../../../workspace/zone.js';
import { DeliveryBadge } from './delivery-badge.js';

type Delivery = Schemas['DeliveryDto'];

/** What is told of a message to the webhook of the id, and the button that sends it again. */
export function useDeliveryColumns(id: number, reload: () => Promise<void>): Column<Delivery>[] {
  const t = useTexts('webhooks');
  const { locale } = useSpeech();
  const { zone } = useZone();
  const { api } = useWorkspace();
  const { act } = useAct();
  const replay = async ({ id: delivery }: Delivery) => {
    const path = '/api/admin/webhooks/{id}/deliveries/{delivery}/replay';
    await act(api.POST(path, { params: { path: { id, delivery } } }), t('deliveries.replayed'));
    await reload();
  };
  return [
    {
      heading: t('deliveries.message'),
      cell: ({ id: delivery, event }) => (
        <span class="who">
          <span>{t(`events.${event}`)}</span>
          <bdi class="quiet small">{delivery}</bdi>
        </span>
      ),
    },
    {
      heading: t('deliveries.made'),
      cell: ({ created_at }) => instantText(created_at, locale, zone),
    },
    { heading: t('state'), cell: ({ status }) => <DeliveryBadge status={status} /> },
    { heading: t('deliveries.tries'), cell: ({ attempts }) => attempts, isNumber: true },
    {
      heading: t('deliveries.answer'),
      cell: ({ last_status, last_error }) => (
        <span class="stated">
          {last_status !== null && <span>{last_status}</span>}
          {last_error !== null && <bdi class="quiet small">{last_error}</bdi>}
        </span>
      ),
    },
    {
      heading: t('actions'),
      cell: (delivery) => (
        <div class="actions">
          <button
            type="button"
            class="button plain small-button"
            onClick={() => void replay(delivery)}
          >
            {t('deliveries.replay')}
            <span class="unseen"> {delivery.id}</span>
          </button>
        </div>
      ),
    },
  ];
}
