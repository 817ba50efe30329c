import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Schemas } from '../../../clients/typescript/src/client.js';
import { useAsked } from '../workspace/asking/use-asked.js';
import { useWorkspace } from '../workspace/workspace-context.js';

export interface Site {
  /** What a picture's quality must reach to be approved without a reason. */
  readonly leastQuality?: number | undefined;
}

const SiteContext = createContext<Site>({});

export const useSite = (): Site => useContext(SiteContext);

/** Reads what several sections want to know of the site; only administrators may. */
export function SiteProvider({ children }: { children: ComponentChildren }) {
  const { api, person } = useWorkspace();
  const isAdmin = person.role === 'admin';
  const { outcome } = useAsked<Schemas['ConfigDto']>(
    async () => (isAdmin ? api.GET('/api/admin/config') : {}),
    [api, isAdmin],
  );
  const config = outcome?.data?.config;
  const site = useMemo(() => ({ leastQuality: config?.face_min_quality }), [config]);
  return <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
}
