import type { Schemas } from '../../../../../clients/typescript/src/client.js';
import { useSpeech } from '../../../language/language.js';
import { instantText } from '../../../parts/dates.js';
import { useZone } from '../../../workspace/zone.js';
import { DeliveryBadge } from './delivery-badge.js';

/** What became of the latest message to a webhook. */
export function LastDelivery({ last }: { last: Schemas['DeliveryDto'] }) {
  const { locale } = useSpeech();
  const { zone } = useZone();
  return (
    <span class="stated">
      <DeliveryBadge status={last.status} />
      <span class="quiet small">{instantText(last.created_at, locale, zone)}</span>
    </span>
  );
}
