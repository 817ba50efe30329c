import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

/** The departments as choices: each id with its name. */
export function useDepartments(): (readonly [id: string, name: string])[] {
  const { api } = useWorkspace();
  const { outcome } = useAsked(() => api.GET('/api/admin/departments'), [api]);
  return (outcome?.data?.departments ?? []).map(({ id, name }) => [id, name] as const);
}
