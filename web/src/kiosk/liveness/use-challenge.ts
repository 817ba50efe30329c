import { useRef, useState } from 'preact/hooks';
import type { AttendanceClient } from '../../../../clients/typescript/src/client.js';
import { meetChallenge, type Outcome } from './meet-challenge.js';
import type { Progress } from './progress.js';

/** What is asked of whoever stands there. */
export interface Shown {
  readonly progress: Progress;
  /** Milliseconds for all of it. */
  readonly duration: number;
}

export interface Challenge {
  /** Undefined while nothing is asked. */
  readonly shown: Shown | undefined;
  readonly meet: (video: HTMLVideoElement) => Promise<Outcome>;
  readonly stop: () => void;
}

/** One challenge after another. */
export function useChallenge(api: AttendanceClient): Challenge {
  const [shown, setShown] = useState<Shown>();
  const isStopped = useRef(false);
  return {
    shown,
    async meet(video) {
      isStopped.current = false;
      try {
        return await meetChallenge({
          api,
          video,
          tell: (progress, { duration }) => {
            setShown({ progress, duration });
          },
          isStopped: () => isStopped.current,
        });
      } finally {
        setShown(undefined);
      }
    },
    stop() {
      isStopped.current = true;
    },
  };
}
