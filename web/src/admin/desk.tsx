import { useTexts } from '../language/language.js';
import { Loading } from '../parts/states/loading.js';
import type { Session } from '../session/session.js';
import { Frame } from '../workspace/frame/frame.js';
import { PageHead } from '../workspace/frame/page-head.js';
import { useRoute } from '../workspace/routing/route.js';
import { SectionView } from '../workspace/routing/section-view.js';
import { GROUPS, type AdminSection } from './sections.js';
import { useRank } from './rank.js';

/** The sections that somebody of this rank may see, and the one they are at. */
export function Desk({ session }: { session: Session }) {
  const t = useTexts('admin');
  const { place } = useRoute();
  const rank = useRank();
  if (rank === undefined) return <Loading />;
  const mayOpen = ({ isForManagers }: AdminSection) =>
    rank === 'admin' || (rank === 'manager' && isForManagers === true);
  const groups = GROUPS.map(({ name, sections }) => ({
    title: t(`groups.${name}`),
    sections: sections.filter(mayOpen),
  })).filter(({ sections }) => sections.length > 0);
  const all = groups.flatMap(({ sections }) => sections);
  const section = all.find((one) => one.place === place) ?? all[0];
  const navigation = groups.map(({ title, sections }) => ({
    title,
    items: sections.map((one) => ({ ...one, text: t(one.place) })),
  }));
  return (
    <Frame title={t('title')} groups={navigation} place={section?.place ?? ''} session={session}>
      {section ? <SectionView section={section} /> : <Refusal />}
    </Frame>
  );
}

function Refusal() {
  const t = useTexts('admin');
  return (
    <>
      <PageHead title={t('refusedTitle')} lead={t('refusedText')} />
      <div class="actions">
        <a class="button" href="/">
          {t('toStart')}
        </a>
      </div>
    </>
  );
}
