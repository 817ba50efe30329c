import { useTexts } from '../../language/language.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { ConsentCard } from './consent-card.js';
import { EraseCard } from './erase-card.js';
import { ExportCard } from './export-card.js';

/** What is held about somebody, and what they may do about it. */
export function DataPage() {
  const t = useTexts('me');
  return (
    <>
      <PageHead title={t('data')} lead={t('dataLead')} />
      <div class="cards">
        <ConsentCard />
        <div class="stack">
          <ExportCard />
          <EraseCard />
        </div>
      </div>
    </>
  );
}
