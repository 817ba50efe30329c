import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';

export type Tone = 'good' | 'bad';

export interface Notice {
  readonly id: number;
  readonly tone: Tone;
  readonly sentence: string;
}

export interface Notices {
  readonly list: readonly Notice[];
  readonly say: (tone: Tone, sentence: string) => void;
  readonly dismiss: (id: number) => void;
}

/** Milliseconds a good notice stays; what went wrong stays until it is closed. */
const STAY = 5000;

export const NoticesContext = createContext<Notices | null>(null);

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('Notices are kept by the workspace');
  return notices;
}

/** Keeps what is said to the person for a while. */
export function useNoticesStore(): Notices {
  const [list, setList] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const dismiss = useCallback((id: number) => {
    setList((now) => now.filter((notice) => notice.id !== id));
  }, []);
  const say = useCallback(
    (tone: Tone, sentence: string) => {
      const id = ++next.current;
      setList((now) => [...now.slice(-2), { id, tone, sentence }]);
      if (tone === 'good') setTimeout(dismiss, STAY, id);
    },
    [dismiss],
  );
  return useMemo(() => ({ list, say, dismiss }), [list, say, dismiss]);
}
