import { useRoute } from '../../workspace/routing/route.js';
import { OneWebhook } from './one-webhook.js';
import { WebhookList } from './webhook-list.js';

/** The programs that are told of attendance, or the one that the address names. */
export function WebhooksPage() {
  const { query } = useRoute();
  const id = Number(query['id']);
  return id > 0 ? <OneWebhook key={id} id={id} /> : <WebhookList />;
}
