import { useTexts } from '../../language/language.js';
import { Tabs } from '../../parts/tabs/tabs.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { hashOf, useRoute } from '../../workspace/routing/route.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { AskedList } from './asked-list.js';
import { ForgottenList } from './forgotten-list.js';
import { MarksList } from './marks-list.js';

const PARTS = { asked: AskedList, marks: MarksList, forgotten: ForgottenList };
type Part = keyof typeof PARTS;

const isPart = (name: string | undefined): name is Part => name !== undefined && name in PARTS;

/** What waits for a decision: requests; for administrators also marks, and days nobody checked out of. */
export function RequestsPage() {
  const t = useTexts('requests');
  const admin = useTexts('admin');
  const { person } = useWorkspace();
  const { query } = useRoute();
  const tab = query['tab'];
  const part = isPart(tab) ? tab : 'asked';
  const List = PARTS[part];
  const tabs = (['asked', 'marks', 'forgotten'] as const).map((name) => ({
    href: hashOf('requests', { tab: name }),
    text: t(`tabs.${name}`),
    isHere: name === part,
  }));
  return (
    <>
      <PageHead title={admin('requests')} />
      {person.role === 'admin' && <Tabs label={admin('requests')} tabs={tabs} />}
      <List key={part} />
    </>
  );
}
