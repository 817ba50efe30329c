import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { dayText } from '../../parts/dates.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

const TONES = { pending: 'note', verified: 'good', rejected: 'bad' } as const;

interface EnrolledPicturesProps {
  readonly pictures: readonly Schemas['FaceEncodingDto'][];
  readonly reload: () => Promise<void>;
}

/** What was sent, with what an administrator said of it; what is not approved can be taken away. */
export function EnrolledPictures({ pictures, reload }: EnrolledPicturesProps) {
  const t = useTexts('me');
  const parts = useTexts('parts');
  const { locale } = useSpeech();
  const { api } = useWorkspace();
  const { act } = useAct();
  if (pictures.length === 0) return <EmptyState icon="face" title={t('noPictures')} />;
  const remove = async (id: string) => {
    const params = { path: { id } };
    if (await act(api.DELETE('/api/face/{id}', { params }), t('deleted'))) void reload();
  };
  return (
    <ul class="shots">
      {pictures.map(({ id, image_url, captured_at, status, notes }) => (
        <li key={id} class="shot">
          {image_url && (
            <img
              src={image_url}
              alt={t('pictureOf', { day: dayText(captured_at.slice(0, 10), locale) })}
            />
          )}
          <span>
            <Badge tone={TONES[status]}>{t(`pictureStates.${status}`)}</Badge>
          </span>
          {notes && <p class="small">{notes}</p>}
          {status !== 'verified' && (
            <button type="button" class="button plain small-button" onClick={() => void remove(id)}>
              {parts('delete')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
