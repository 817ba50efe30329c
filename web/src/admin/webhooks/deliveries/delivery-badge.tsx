import type { Schemas } from '../../../../../clients/typescript/src/client.js';
import { useTexts } from '../../../language/language.js';
import { Badge } from '../../../parts/badge.js';

const TONES = { waiting: 'note', delivered: 'good', given_up: 'bad' } as const;

export function DeliveryBadge({ status }: Pick<Schemas['DeliveryDto'], 'status'>) {
  const t = useTexts('webhooks');
  return <Badge tone={TONES[status]}>{t(`deliveries.${status}`)}</Badge>;
}
