import { LanguagePicker } from '../../language/language-picker.js';
import { useSpeech } from '../../language/language.js';
import type { Session } from '../../session/session.js';

/** Who is signed in, in which language, and the way out. */
export function Account({ session }: { session: Session }) {
  const { t } = useSpeech();
  const { person } = session;
  if (!person) return null;
  return (
    <div class="account">
      <div>
        <p class="account-name">{person.name}</p>
        <p class="quiet small">{t(`signIn.${person.role}`)}</p>
      </div>
      <LanguagePicker />
      <button
        type="button"
        class="button plain small-button"
        onClick={() => void session.signOut()}
      >
        {t('signIn.out')}
      </button>
    </div>
  );
}
