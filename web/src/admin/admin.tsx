import { useTexts } from '../language/language.js';
import { Workspace } from '../workspace/workspace.js';
import { Desk } from './desk.js';

/** The administration, for whoever may see other people's days. */
export function Admin() {
  const t = useTexts('admin');
  return <Workspace title={t('title')}>{(session) => <Desk session={session} />}</Workspace>;
}
