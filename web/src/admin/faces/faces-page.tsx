import './faces.css';
import { useTexts } from '../../language/language.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { NearPairs } from './near-pairs.js';
import { ReviewDesk } from './review-desk.js';

/** How many pictures are fetched at once; the next come when these are done. */
const LIMIT = 100;

/** Pictures that wait to be approved, and enrolled people who look alike. */
export function FacesPage() {
  const t = useTexts('faces');
  const admin = useTexts('admin');
  const { api } = useWorkspace();
  const query = { page: 1, limit: LIMIT };
  const pending = useAsked(() => api.GET('/api/face/pending', { params: { query } }), [api]);
  return (
    <>
      <PageHead title={admin('faces')} lead={t('lead')} />
      <AskedView asked={pending}>
        {({ encodings, total }) => (
          <ReviewDesk faces={encodings} total={total} reload={pending.reload} />
        )}
      </AskedView>
      <NearPairs />
    </>
  );
}
