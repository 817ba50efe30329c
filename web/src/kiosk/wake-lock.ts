import { useEffect } from 'preact/hooks';

/** Keeps the screen on while the page can be seen; browsers end the lock whenever it cannot. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    const hold = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      // A battery that runs low refuses it.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    };
    const look = () => void hold();
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      void lock?.release();
    };
  }, []);
}
