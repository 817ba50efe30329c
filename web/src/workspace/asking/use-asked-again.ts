import { useEffect } from 'preact/hooks';
import type { Asked } from './use-asked.js';

/** Asks again some time after each answer. @param every milliseconds; undefined where nothing is expected to change */
export function useAskedAgain(
  { outcome, reload }: Asked<unknown>,
  every: number | undefined,
): void {
  useEffect(() => {
    if (every === undefined) return undefined;
    const timer = setTimeout(() => void reload(), every);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome, reload, every]);
}
