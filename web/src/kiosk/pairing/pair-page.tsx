import { useEffect, useState } from 'preact/hooks';
import { LanguagePicker } from '../../language/language-picker.js';
import { useSpeech } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { valuesOf } from '../../parts/form-values.js';
import { countWaiting } from '../queue/waiting-marks.js';

interface PairPageProps {
  readonly isRevoked: boolean;
  readonly pair: (code: string) => Promise<string | undefined>;
}

const REFUSALS = ['pairing_code_invalid', 'too_many_attempts', 'unreachable'] as const;

/** A code of another length is not one of ours either. */
const refusalOf = (code: string) =>
  code === 'validation_failed'
    ? 'pairing_code_invalid'
    : (REFUSALS.find((known) => known === code) ?? 'other');

/** Takes the code that an administrator shows. */
export function PairPage({ isRevoked, pair }: PairPageProps) {
  const { t } = useSpeech();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const waiting = useWaiting();
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(await pair(valuesOf(event)['code'] ?? ''));
    setBusy(false);
  };
  return (
    <main class="pairing">
      <form class="card" aria-labelledby="pair-title" onSubmit={(event) => void submit(event)}>
        <div class="pairing-head">
          <img src="/icon.svg" alt="" width="44" height="44" />
          <LanguagePicker />
        </div>
        <h1 id="pair-title">{t('pair.title')}</h1>
        {isRevoked && (
          <p class="alert" role="alert">
            {t('pair.revoked')}
          </p>
        )}
        <p class="quiet">{t('pair.lead')}</p>
        <Field
          label={t('pair.code')}
          name="code"
          class="code-input"
          dir="ltr"
          maxLength={12}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        {refusal !== undefined && (
          <p class="alert" role="alert">
            {t(`pair.${refusalOf(refusal)}`)}
          </p>
        )}
        <button class="button" disabled={isBusy}>
          {isBusy ? t('pair.busy') : t('pair.submit')}
        </button>
        {waiting > 0 && <p class="quiet">{t('pair.held', { number: waiting })}</p>}
      </form>
    </main>
  );
}

function useWaiting(): number {
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    void countWaiting().then(setWaiting);
  }, []);
  return waiting;
}
