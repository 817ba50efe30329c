import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { valuesOf } from '../form-values.js';
import { Dialog } from './dialog.js';

interface FormDialogProps {
  readonly title: string;
  readonly submitText: string;
  readonly isGrave?: boolean;
  readonly isWide?: boolean;
  /** @returns the sentence of a refusal; the form stays open then, and also for null */
  readonly onSubmit: (values: Record<string, string>) => Promise<string | null | undefined>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A form that closes once it was accepted, and says above its buttons why it was not. */
export function FormDialog({ title, submitText, onSubmit, children, ...rest }: FormDialogProps) {
  const { isGrave = false, isWide = false, onClose } = rest;
  const t = useTexts('parts');
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    setBusy(true);
    const sentence = await onSubmit(valuesOf(event));
    setBusy(false);
    setRefusal(sentence ?? undefined);
    if (sentence === undefined) onClose();
  };
  return (
    <Dialog title={title} isWide={isWide} onClose={onClose}>
      <form class="dialog-form" onSubmit={(event) => void submit(event)}>
        {children}
        {refusal !== undefined && (
          <p class="alert" role="alert">
            {refusal}
          </p>
        )}
        <div class="actions">
          <button class={isGrave ? 'button grave' : 'button'} disabled={isBusy}>
            {submitText}
          </button>
          <button type="button" class="button plain" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
