import './me.css';
import { useTexts } from '../language/language.js';
import type { Session } from '../session/session.js';
import { Frame } from '../workspace/frame/frame.js';
import { useRoute } from '../workspace/routing/route.js';
import { SectionView } from '../workspace/routing/section-view.js';
import { Workspace } from '../workspace/workspace.js';
import { SECTIONS } from './sections.js';

/** A person's own page. */
export function Me() {
  const t = useTexts('me');
  return <Workspace title={t('title')}>{(session) => <Own session={session} />}</Workspace>;
}

function Own({ session }: { session: Session }) {
  const t = useTexts('me');
  const { place } = useRoute();
  const [first] = SECTIONS;
  const section = SECTIONS.find((one) => one.place === place) ?? first;
  const items = SECTIONS.map((one) => ({ ...one, text: t(one.place) }));
  return (
    <Frame title={t('title')} groups={[{ items }]} place={section.place} session={session}>
      <SectionView section={section} />
    </Frame>
  );
}
