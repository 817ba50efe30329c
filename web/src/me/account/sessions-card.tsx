import { useSpeech, useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { instantText } from '../../parts/dates.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { useZone } from '../../workspace/zone.js';

/** Where somebody is signed in, and ending it there. */
export function SessionsCard() {
  const t = useTexts('me');
  const { locale } = useSpeech();
  const { zone } = useZone();
  const { api } = useWorkspace();
  const { act } = useAct();
  const asked = useAsked(() => api.GET('/api/auth/sessions'), [api]);
  const end = async (id: string) => {
    const params = { path: { id } };
    if (await act(api.DELETE('/api/auth/sessions/{id}', { params }), t('sessionEnded')))
      void asked.reload();
  };
  return (
    <section class="card" aria-label={t('sessions')}>
      <h2>{t('sessions')}</h2>
      <AskedView asked={asked}>
        {({ sessions }) => (
          <ul class="sessions">
            {sessions.map(({ id, device_name, ip_address, last_used_at, current }) => (
              <li key={id}>
                <div>
                  <p>{device_name ?? ip_address}</p>
                  <p class="quiet small">
                    {t('lastUsed', { when: instantText(last_used_at, locale, zone) })}
                  </p>
                </div>
                {current ? (
                  <Badge tone="good">{t('here')}</Badge>
                ) : (
                  <button
                    type="button"
                    class="button plain small-button"
                    onClick={() => void end(id)}
                  >
                    {t('endSession')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </AskedView>
    </section>
  );
}
