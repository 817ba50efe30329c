import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../language/language.js';
import { FormDialog } from '../parts/dialog/form-dialog.js';
import { TextAreaField } from '../parts/form/text-area-field.js';
import { outcomeOf, sentenceOf, type Answer } from '../workspace/asking/answer.js';
import { useNotices } from '../workspace/notices/notices.js';

/** Refusals that a reason overrides. */
const OVERRIDABLE = ['month_closed', 'record_edited_since'];

type Values = Record<string, string>;

interface ReasonedDialogProps {
  readonly title: string;
  readonly submitText: string;
  readonly isGrave?: boolean;
  readonly isWide?: boolean;
  /** What is said once it is done. */
  readonly done: string;
  /** @param override set once the person has said why it shall be all the same */
  readonly send: (values: Values, override?: { reason: string }) => Promise<Answer<unknown>>;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A form; where a rule stands against it that may be overridden, it asks why, and sends it again. */
export function ReasonedDialog(props: ReasonedDialogProps) {
  const { done, send, reload, children, ...dialog } = props;
  const t = useTexts('admin');
  const parts = useTexts('parts');
  const { say } = useNotices();
  const [isAskedWhy, setAskedWhy] = useState(false);
  const submit = async ({ override = '', ...values }: Values) => {
    const call = send(values, isAskedWhy ? { reason: override } : undefined);
    const { data, problem } = await outcomeOf(call);
    if (data !== undefined) {
      say('good', done);
      void reload();
      return undefined;
    }
    if (problem && OVERRIDABLE.includes(problem.code)) setAskedWhy(true);
    return problem ? sentenceOf(problem) : parts('unreachable');
  };
  return (
    <FormDialog {...dialog} onSubmit={submit}>
      {children}
      {isAskedWhy && (
        <TextAreaField label={t('whyAll')} name="override" required maxLength={1000} />
      )}
    </FormDialog>
  );
}
