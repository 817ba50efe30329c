import { LanguagePicker } from '../../language/language-picker.js';
import type { Session } from '../../session/session.js';
import { SignInForm } from '../../session/sign-in-form.js';

/** The way in. */
export function SignInPage({ title, session }: { title: string; session: Session }) {
  return (
    <main class="sign-in">
      <header class="sign-in-head">
        <a class="brand" href="/">
          <img src="/icon.svg" alt="" width="36" height="36" />
          <h1>{title}</h1>
        </a>
        <LanguagePicker />
      </header>
      <SignInForm session={session} />
    </main>
  );
}
