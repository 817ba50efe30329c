import { useEffect, useRef, useState } from 'preact/hooks';
import { useAsked, type Asked } from '../../workspace/asking/use-asked.js';
import { useAttendanceStream } from '../../workspace/asking/use-attendance-stream.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import type { Today } from './board-day.js';

/** Milliseconds between two readings of the list while many come at once. */
const BETWEEN = 1000;

interface Board {
  readonly asked: Asked<Today>;
  readonly isLive: boolean;
  /** The person whose record was written last. */
  readonly latest: string | undefined;
}

/** The day, read again whenever a record of it is written. */
export function useBoard(): Board {
  const { api } = useWorkspace();
  const asked = useAsked(() => api.GET('/api/attendance/today'), [api]);
  const [latest, setLatest] = useState<string>();
  const readAgain = useThrottled(() => void asked.reload());
  const isLive = useAttendanceStream({
    onRecord({ user_id }) {
      setLatest(user_id);
      readAgain();
    },
    onReset: readAgain,
  });
  return { asked, isLive, latest };
}

/** Runs at once, and then no more often than so many milliseconds; the last wish is always granted. */
function useThrottled(work: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isWanted = useRef(false);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const run = () => {
    if (timer.current !== undefined) {
      isWanted.current = true;
      return;
    }
    isWanted.current = false;
    work();
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (isWanted.current) run();
    }, BETWEEN);
  };
  return run;
}
