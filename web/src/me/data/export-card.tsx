import { useTexts } from '../../language/language.js';
import { Icon } from '../../parts/icon.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

const ARCHIVE = '/api/users/me/export';

/** Everything that is held, as an archive. */
export function ExportCard() {
  const t = useTexts('me');
  const { api } = useWorkspace();
  const { act } = useAct();
  // The browser loads the archive itself; a session that has run out is renewed before.
  const load = async () => {
    if (await act(api.GET('/api/auth/verify-token'))) location.assign(ARCHIVE);
  };
  return (
    <section class="card" aria-label={t('export')}>
      <h2>{t('export')}</h2>
      <p class="quiet">{t('exportText')}</p>
      <div class="actions">
        <button type="button" class="button plain" onClick={() => void load()}>
          <Icon name="download" />
          {t('exportLoad')}
        </button>
      </div>
    </section>
  );
}
