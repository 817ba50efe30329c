import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

/** Having one's face forgotten. */
export function EraseCard() {
  const t = useTexts('me');
  const { api, person } = useWorkspace();
  const { submit } = useAct();
  const [isAsked, setAsked] = useState(false);
  const params = { path: { id: person.user_id } };
  return (
    <section class="card" aria-label={t('erase')}>
      <h2>{t('erase')}</h2>
      <p class="quiet">{t('eraseText')}</p>
      <div class="actions">
        <button
          type="button"
          class="button plain grave"
          onClick={() => {
            setAsked(true);
          }}
        >
          {t('erase')}
        </button>
      </div>
      {isAsked && (
        <FormDialog
          title={t('erase')}
          submitText={t('eraseNow')}
          isGrave
          onSubmit={() =>
            submit(api.POST('/api/users/{id}/erase-biometrics', { params }), t('erased'))
          }
          onClose={() => {
            setAsked(false);
          }}
        >
          <p>{t('eraseSure')}</p>
        </FormDialog>
      )}
    </section>
  );
}
