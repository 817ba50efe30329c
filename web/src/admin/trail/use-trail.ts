import { useAsked } from '../../workspace/asking/use-asked.js';
import { useList } from '../../workspace/asking/use-list.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

export const OUTCOMES = ['success', 'failed', 'warning'] as const;

/** The lines of the trail that the address asks for. */
export function useTrail() {
  const { api } = useWorkspace();
  const list = useList();
  const { page, limit, sort, query } = list;
  const { user_id, action_type, date_from, date_to } = query;
  const status = OUTCOMES.find((known) => known === query['status']);
  const asked = useAsked(() => {
    const wanted = { sort, user_id, action_type, status, date_from, date_to };
    const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value));
    return api.GET('/api/admin/activity-log', { params: { query: { page, limit, ...given } } });
  }, [page, limit, sort, user_id, action_type, status, date_from, date_to]);
  return { list, asked };
}
