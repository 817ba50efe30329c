import { useEffect, useState } from 'preact/hooks';
import type { AttendanceClient } from '../../../clients/typescript/src/client.js';
import { useWorkspace } from '../workspace/workspace-context.js';

/** Whose days somebody may see: everybody's, those of their departments, or their own alone. */
export type Rank = 'admin' | 'manager' | 'own';

/** Undefined until the server has told. */
export function useRank(): Rank | undefined {
  const { api, person } = useWorkspace();
  const [rank, setRank] = useState<Rank>();
  useEffect(() => {
    if (person.role === 'admin') setRank('admin');
    else void rankOf(api).then(setRank);
  }, [api, person]);
  return rank;
}

/** The server counts the day of others for those alone who may see it. */
async function rankOf(api: AttendanceClient): Promise<Rank> {
  try {
    const { data } = await api.GET('/api/attendance/today');
    return data?.counts ? 'manager' : 'own';
  } catch {
    return 'own';
  }
}
