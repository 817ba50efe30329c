import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { Icon } from '../icon.js';

interface DialogProps {
  readonly title: string;
  readonly isWide?: boolean;
  /** Also by Escape. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Before the page until it is closed; the keyboard stays within, and goes back to where it was. */
export function Dialog({ title, isWide = false, onClose, children }: DialogProps) {
  const t = useTexts('parts');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={isWide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onClose={onClose}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
