import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { valuesOf } from '../../parts/form-values.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

/** Another password; it ends every session, this one too. */
export function PasswordCard() {
  const t = useTexts('me');
  const { api } = useWorkspace();
  const { submit } = useAct();
  const [refusal, setRefusal] = useState<string>();
  const change = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const { old_password = '', new_password = '' } = valuesOf(event);
    const body = { old_password, new_password };
    const sentence = await submit(api.POST('/api/auth/change-password', { body }));
    setRefusal(sentence);
    if (sentence === undefined) location.reload();
  };
  return (
    <section class="card" aria-label={t('password')}>
      <h2>{t('password')}</h2>
      <p class="quiet">{t('passwordText')}</p>
      <form class="stack" onSubmit={(event) => void change(event)}>
        <Field
          label={t('oldPassword')}
          name="old_password"
          type="password"
          autoComplete="current-password"
        />
        <Field
          label={t('newPassword')}
          name="new_password"
          type="password"
          autoComplete="new-password"
          minLength={8}
        />
        {refusal !== undefined && (
          <p class="alert" role="alert">
            {refusal}
          </p>
        )}
        <div class="actions">
          <button class="button">{t('changePassword')}</button>
        </div>
      </form>
    </section>
  );
}
