import { useState } from 'preact/hooks';
import { useSpeech } from '../language/language.js';
import { Field } from '../parts/field.js';
import { valuesOf } from '../parts/form-values.js';
import type { Session } from './session.js';

const REFUSALS = [
  'invalid_credentials',
  'too_many_attempts',
  'account_suspended',
  'account_inactive',
  'second_factor_required',
  'second_factor_invalid',
] as const;

const refusalOf = (code: string) => REFUSALS.find((known) => known === code) ?? 'other';

/** Signs in with an e-mail address or an id; a code is asked for where the account has a second factor. */
export function SignInForm({ session }: { session: Session }) {
  const { t } = useSpeech();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isCodeAsked = refusal?.startsWith('second_factor') ?? false;
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const { identity = '', password = '', code } = valuesOf(event);
    setBusy(true);
    setRefusal(await session.signIn(identity, password, code).catch(() => 'other'));
    setBusy(false);
  };
  return (
    <form class="card" aria-labelledby="sign-in-title" onSubmit={(event) => void submit(event)}>
      <h2 id="sign-in-title">{t('signIn.title')}</h2>
      <Field label={t('signIn.identity')} name="identity" autocomplete="username" maxLength={100} />
      <Field
        label={t('signIn.password')}
        name="password"
        type="password"
        autocomplete="current-password"
      />
      {isCodeAsked && (
        <Field label={t('signIn.code')} name="code" autocomplete="one-time-code" maxLength={40} />
      )}
      {refusal !== undefined && (
        <p class="alert" role="alert">
          {t(`signIn.${refusalOf(refusal)}`)}
        </p>
      )}
      <button class="button" disabled={isBusy}>
        {isBusy ? t('signIn.busy') : t('signIn.submit')}
      </button>
    </form>
  );
}
