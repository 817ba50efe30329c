import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { handIn } from './hand-in.js';
import { countWaiting, keepMark, type WaitingMark } from './waiting-marks.js';

export interface Queue {
  readonly waiting: number;
  /** How many were refused for good since somebody looked. */
  readonly refused: number;
  readonly keep: (mark: WaitingMark) => Promise<void>;
  readonly dismissRefused: () => void;
}

/** Milliseconds between two tries. */
const EVERY = 10_000;

/** What waits on this device, and its way to the server. */
export function useQueue(deviceKey: string, isOnline: boolean): Queue {
  const [waiting, setWaiting] = useState(0);
  const [refused, setRefused] = useState(0);
  const isSending = useRef(false);
  const flush = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      const lost = await handIn(deviceKey);
      setRefused((before) => before + lost);
    } catch {
      // The server is away: the next try comes by itself.
    } finally {
      isSending.current = false;
      setWaiting(await countWaiting());
    }
  }, [deviceKey]);
  useEffect(() => {
    if (!isOnline) return undefined;
    void flush();
    const timer = setInterval(() => void flush(), EVERY);
    return () => {
      clearInterval(timer);
    };
  }, [flush, isOnline]);
  useEffect(() => {
    void countWaiting().then(setWaiting);
  }, []);
  return {
    waiting,
    refused,
    async keep(mark) {
      await keepMark(mark);
      setWaiting(await countWaiting());
    },
    dismissRefused: () => {
      setRefused(0);
    },
  };
}
