import { useTexts } from '../../language/language.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { EnrolledPictures } from './enrolled-pictures.js';
import { NewPictures } from './new-pictures.js';

/** The pictures that somebody is recognised by: how far they have come, and sending more. */
export function PicturesPage() {
  const t = useTexts('me');
  const { api } = useWorkspace();
  const status = useAsked(() => api.GET('/api/face/status'), [api]);
  const pictures = useAsked(() => api.GET('/api/face/encodings'), [api]);
  const reload = async () => {
    await Promise.all([status.reload(), pictures.reload()]);
  };
  return (
    <>
      <PageHead title={t('pictures')} lead={t('picturesLead')} />
      <AskedView asked={status}>
        {(standing) => (
          <>
            <p role="status" class="card">
              {t(standing.is_enrolled ? 'enrolled' : 'notEnrolled', {
                verified: standing.verified,
                pending: standing.pending,
                least: standing.min_required,
              })}
            </p>
            <NewPictures
              least={standing.count === 0 ? standing.min_required : 1}
              most={standing.max_allowed - standing.count}
              reload={reload}
            />
          </>
        )}
      </AskedView>
      <section class="panel" aria-label={t('sent')}>
        <AskedView asked={pictures}>
          {({ encodings }) => <EnrolledPictures pictures={encodings} reload={reload} />}
        </AskedView>
      </section>
    </>
  );
}
