import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';

interface DialogState {
  /** To be drawn somewhere on the page. */
  readonly dialog: ComponentChild;
  /** Opens what it is given; that is told how to close itself. */
  readonly open: (draw: (close: () => void) => ComponentChild) => void;
}

/** At most one dialog at a time. */
export function useDialog(): DialogState {
  const [draw, setDraw] = useState<(close: () => void) => ComponentChild>();
  const close = () => {
    setDraw(undefined);
  };
  return {
    dialog: draw?.(close),
    open(next) {
      setDraw(() => next);
    },
  };
}
