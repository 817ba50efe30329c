import { useTexts } from '../../language/language.js';
import { CheckField } from '../../parts/form/check-field.js';
import { valuesOf } from '../../parts/form-values.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

/** Whether somebody wants to be written to. */
export function NoticesCard() {
  const t = useTexts('me');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const { act } = useAct();
  const asked = useAsked(() => api.GET('/api/users/settings'), [api]);
  const save = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const body = { notifications_enabled: valuesOf(event)['notices'] === 'on' };
    void act(api.PUT('/api/users/settings', { body }), t('saved'));
  };
  return (
    <section class="card" aria-label={t('notices')}>
      <h2>{t('notices')}</h2>
      <AskedView asked={asked}>
        {({ notifications_enabled }) => (
          <form class="stack" onSubmit={save}>
            <CheckField label={t('noticesByMail')} name="notices" checked={notifications_enabled} />
            <div class="actions">
              <button class="button plain">{parts('save')}</button>
            </div>
          </form>
        )}
      </AskedView>
    </section>
  );
}
