import { useTexts } from '../../language/language.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { DoorCard } from './door-card.js';
import { NoticesCard } from './notices-card.js';
import { PasswordCard } from './password-card.js';
import { SessionsCard } from './sessions-card.js';

/** How somebody signs in, where they are signed in, and what they are written. */
export function AccountPage() {
  const t = useTexts('me');
  const { person } = useWorkspace();
  return (
    <>
      <PageHead title={t('account')} lead={`${person.name} · ${person.user_id}`} />
      <div class="cards">
        <div class="stack">
          <PasswordCard />
          <DoorCard />
        </div>
        <div class="stack">
          <NoticesCard />
          <SessionsCard />
        </div>
      </div>
    </>
  );
}
