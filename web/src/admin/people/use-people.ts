import { useAsked } from '../../workspace/asking/use-asked.js';
import { useList } from '../../workspace/asking/use-list.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ROLES, STATUSES } from './person.js';

/** The people that the address asks for. */
export function usePeople() {
  const { api } = useWorkspace();
  const list = useList();
  const { page, limit, sort, query } = list;
  const { q, department } = query;
  const role = ROLES.find((known) => known === query['role']);
  const status = STATUSES.find((known) => known === query['status']);
  const asked = useAsked(() => {
    const wanted = {
      page,
      limit,
      ...(sort && { sort }),
      ...(q && { q }),
      ...(department && { department }),
      ...(role && { role }),
      ...(status && { status }),
    };
    return api.GET('/api/users', { params: { query: wanted } });
  }, [page, limit, sort, q, department, role, status]);
  return { list, asked };
}
