import { useLayoutEffect } from 'preact/hooks';

/** What a key does: `j`, or `A` with the shift key. */
export type Keys = Readonly<Record<string, () => void>>;

/**
 * Listens for single keys, except while something is typed or a dialog is open. What they do changes together with what
 * is shown: after the paint, a quick finger would still meet the keys of the picture before.
 */
export function useKeys(keys: Keys): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const work = keys[event.key];
      if (!work) return;
      event.preventDefault();
      work();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  });
}

const isTaken = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest('input, textarea, select') !== null);
