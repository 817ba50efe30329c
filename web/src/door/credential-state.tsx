import './door.css';
import type { Schemas } from '../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../language/language.js';
import { instantText } from '../parts/dates.js';
import { useZone } from '../workspace/zone.js';

/** What somebody has for the door, and since when. */
export function CredentialState({ of: { pin, card } }: { of: Schemas['DoorCredentialsDto'] }) {
  const t = useTexts('door');
  const { locale } = useSpeech();
  const { zone } = useZone();
  const since = (when: string) => t('since', { when: instantText(when, locale, zone) });
  const until = (when: string) => t('until', { when: instantText(when, locale, zone) });
  return (
    <dl class="door-state">
      <dt>{t('pin')}</dt>
      <dd>{pin ? since(pin.since) : t('none')}</dd>
      <dt>{t('card')}</dt>
      <dd>
        {card ? since(card.since) : t('none')}
        {card?.expires_at != null && `, ${until(card.expires_at)}`}
      </dd>
    </dl>
  );
}
