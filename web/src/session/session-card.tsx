import { useSpeech } from '../language/language.js';
import type { Session } from './session.js';
import { SignInForm } from './sign-in-form.js';

/** Signing in; or who is signed in, and the way out. */
export function SessionCard({ session }: { session: Session }) {
  const { t } = useSpeech();
  const { person } = session;
  if (!person) return <SignInForm session={session} />;
  return (
    <section class="card" aria-labelledby="session-title">
      <h2 id="session-title">{t('signIn.as', { name: person.name })}</h2>
      <p class="quiet">{t(`signIn.${person.role}`)}</p>
      <button type="button" class="button plain" onClick={() => void session.signOut()}>
        {t('signIn.out')}
      </button>
    </section>
  );
}
