import { useSpeech } from '../../../language/language.js';
import { instantText } from '../../../parts/dates.js';
import { useAsked } from '../../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../../workspace/workspace-context.js';
import { useZone } from '../../../workspace/zone.js';
import { DeliveryBadge } from './delivery-badge.js';
import type { Webhook } from '../webhook.js';

/** What became of the latest message to a webhook; asked of each, as there are few. */
export function LastDelivery({ webhook }: { webhook: Webhook }) {
  const { locale } = useSpeech();
  const { zone } = useZone();
  const { api } = useWorkspace();
  const params = { path: { id: webhook.id }, query: { page: 1, limit: 1 } };
  const { outcome } = useAsked(
    () => api.GET('/api/admin/webhooks/{id}/deliveries', { params }),
    [api, webhook],
  );
  const last = outcome?.data?.deliveries[0];
  if (!last) return null;
  return (
    <span class="stated">
      <DeliveryBadge status={last.status} />
      <span class="quiet small">{instantText(last.created_at, locale, zone)}</span>
    </span>
  );
}
