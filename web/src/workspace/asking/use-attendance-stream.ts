import { useEffect, useRef, useState } from 'preact/hooks';
import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useWorkspace } from '../workspace-context.js';

export type StreamedRecord = Schemas['RecordDto'];

/** Milliseconds before a stream that was ended is opened again. */
const PAUSE = 3000;
const STREAM = '/api/attendance/stream';

interface Listener {
  readonly onRecord: (record: StreamedRecord) => void;
  /** When the lists must be read anew. */
  readonly onReset: () => void;
}

/** Follows the records as they are written. @returns whether it is connected */
export function useAttendanceStream(listener: Listener): boolean {
  const { api } = useWorkspace();
  const [isLive, setLive] = useState(false);
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(STREAM);
      source.onopen = () => {
        setLive(true);
      };
      source.onerror = () => {
        setLive(false);
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(reopen, PAUSE);
      };
      source.addEventListener('attendance', ({ data }: MessageEvent<string>) => {
        latest.current.onRecord((JSON.parse(data) as { record: StreamedRecord }).record);
      });
      source.addEventListener('reset', () => {
        latest.current.onReset();
      });
    };
    // A browser gives a refused stream up; an ordinary call renews the session, and what was missed is read.
    const reopen = () => {
      void api
        .GET('/api/auth/verify-token')
        .catch(() => undefined)
        .then(() => {
          if (timer === undefined) return;
          open();
          latest.current.onReset();
        });
    };
    open();
    return () => {
      source.close();
      clearTimeout(timer);
      timer = undefined;
    };
  }, [api]);
  return isLive;
}
