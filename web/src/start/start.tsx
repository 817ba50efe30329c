import { useMemo } from 'preact/hooks';
import { pageClient } from '../api/page-client.js';
import { LanguagePicker } from '../language/language-picker.js';
import { useSpeech } from '../language/language.js';
import { HealthCard } from './health-card.js';
import { PairingOffer } from './pairing-offer.js';
import { SessionCard } from '../session/session-card.js';
import { useSession } from '../session/session.js';

/** What this is, where to go, and signing in. */
export function Start() {
  const { t } = useSpeech();
  const api = useMemo(pageClient, []);
  const session = useSession(api);
  return (
    <div class="start">
      <header class="masthead">
        <span class="brand">
          <img src="/icon.svg" alt="" width="36" height="36" />
          {t('product')}
        </span>
        <LanguagePicker />
      </header>
      <main>
        <section class="hero">
          <h1>{t('start.title')}</h1>
          <p class="quiet">{t('start.lead')}</p>
        </section>
        <div class="columns">
          <div class="stack">
            <a class="card way" href="/kiosk/">
              <h2>{t('start.kiosk')}</h2>
              <p class="quiet">{t('start.kioskText')}</p>
            </a>
            <a class="card way" href="/me/">
              <h2>{t('start.me')}</h2>
              <p class="quiet">{t('start.meText')}</p>
            </a>
            <a class="card way" href="/admin/">
              <h2>{t('start.admin')}</h2>
              <p class="quiet">{t('start.adminText')}</p>
            </a>
            <a class="card way" href="/docs">
              <h2>{t('start.docs')}</h2>
              <p class="quiet">{t('start.docsText')}</p>
            </a>
            <HealthCard api={api} />
          </div>
          <div class="stack">
            <SessionCard session={session} />
            {session.person?.role === 'admin' && <PairingOffer api={api} />}
          </div>
        </div>
      </main>
    </div>
  );
}
