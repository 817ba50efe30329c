import { useTexts } from '../../../language/language.js';
import { EmptyState } from '../../../parts/states/empty-state.js';
import { Listed } from '../../../workspace/asking/listed.js';
import { useAsked } from '../../../workspace/asking/use-asked.js';
import { useAskedAgain } from '../../../workspace/asking/use-asked-again.js';
import { useList } from '../../../workspace/asking/use-list.js';
import { useWorkspace } from '../../../workspace/workspace-context.js';
import { useDeliveryColumns } from './delivery-columns.js';

/** Milliseconds between two looks, while something is on its way and otherwise. */
const SOON = 1500;
const LATER = 6000;

/** The messages to a webhook, as they go out. */
export function DeliveryList({ id }: { id: number }) {
  const t = useTexts('webhooks');
  const { api } = useWorkspace();
  const list = useList();
  const { page, limit } = list;
  const params = { path: { id }, query: { page, limit } };
  const asked = useAsked(
    () => api.GET('/api/admin/webhooks/{id}/deliveries', { params }),
    [api, id, page, limit],
  );
  const isWaiting = asked.outcome?.data?.deliveries.some(({ status }) => status === 'waiting');
  useAskedAgain(asked, isWaiting ? SOON : LATER);
  return (
    <Listed
      caption={t('deliveries.title')}
      asked={asked}
      rowsOf={({ deliveries }) => deliveries}
      keyOf={(delivery) => delivery.id}
      columns={useDeliveryColumns(id, asked.reload)}
      list={list}
      empty={<EmptyState icon="hook" title={t('deliveries.none')} />}
    />
  );
}
