import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import type { Answer } from '../../workspace/asking/answer.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { EffectFigures } from './effect-figures.js';
import type { Effect } from './holiday.js';

type Values = Record<string, string>;

interface ForeseenDialogProps {
  readonly title: string;
  readonly done: string;
  readonly isGrave?: boolean;
  readonly send: (values: Values, isDryRun: boolean) => Promise<Answer<{ effect: Effect }>>;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

/** A form that is sent twice: first to tell what it would do, then to do it. */
export function ForeseenDialog(props: ForeseenDialogProps) {
  const { done, send, reload, onClose, children, ...dialog } = props;
  const t = useTexts('organisation');
  const { attempt } = useAct();
  const [foreseen, setForeseen] = useState<{ values: string; effect: Effect }>();
  const submit = async (values: Values) => {
    const isForeseen = foreseen?.values === JSON.stringify(values);
    const call = send(values, !isForeseen);
    const { data, refusal } = await attempt(call, isForeseen ? done : undefined);
    if (!data) return refusal;
    if (!isForeseen) {
      setForeseen({ values: JSON.stringify(values), effect: data.effect });
      return null;
    }
    void reload();
    return undefined;
  };
  return (
    <FormDialog
      {...dialog}
      submitText={t(foreseen ? 'holidays.apply' : 'holidays.check')}
      onSubmit={submit}
      onClose={onClose}
    >
      {children}
      {foreseen && <EffectFigures effect={foreseen.effect} />}
    </FormDialog>
  );
}
