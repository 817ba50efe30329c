import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { useAsked } from './asking/use-asked.js';
import { useWorkspace } from './workspace-context.js';

interface Zone {
  /** IANA; undefined until it is known. */
  readonly zone: string | undefined;
  /** Asks for it again, once the person has chosen another. */
  readonly reload: () => Promise<void>;
}

const ZoneContext = createContext<Zone>({ zone: undefined, reload: async () => undefined });

/** On whose clocks moments are shown: the person's choice, or the site's. */
export const useZone = (): Zone => useContext(ZoneContext);

/** Reads it once for all sections of a page. */
export function ZoneProvider({ children }: { children: ComponentChildren }) {
  const { api } = useWorkspace();
  const { outcome, reload } = useAsked(() => api.GET('/api/users/settings'), [api]);
  const value = { zone: outcome?.data?.timezone, reload };
  return <ZoneContext.Provider value={value}>{children}</ZoneContext.Provider>;
}
