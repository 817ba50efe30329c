import { useTexts } from '../language/language.js';
import { Workspace } from '../workspace/workspace.js';
import { Desk } from './desk.js';
import { SiteProvider } from './site.js';

/** The administration, for whoever may see other people's days. */
export function Admin() {
  const t = useTexts('admin');
  return (
    <Workspace title={t('title')}>
      {(session) => (
        <SiteProvider>
          <Desk session={session} />
        </SiteProvider>
      )}
    </Workspace>
  );
}
