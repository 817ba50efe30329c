import { useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import type { Webhook } from './webhook.js';

export function StateBadge({ webhook: { is_active } }: { webhook: Webhook }) {
  const t = useTexts('webhooks');
  return <Badge tone={is_active ? 'good' : 'warn'}>{t(is_active ? 'active' : 'paused')}</Badge>;
}
