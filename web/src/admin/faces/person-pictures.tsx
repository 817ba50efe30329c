import { useSpeech, useTexts } from '../../language/language.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { FaceImage } from './face-image.js';
import { percent } from './pending-face.js';

interface PersonPicturesProps {
  readonly userId: string;
  readonly title: string;
  /** The picture that is looked at already. */
  readonly except?: string;
}

/** The pictures of somebody, with the quality of each. */
export function PersonPictures({ userId, title, except }: PersonPicturesProps) {
  const t = useTexts('faces');
  const { locale } = useSpeech();
  const { api } = useWorkspace();
  const query = { user_id: userId };
  const asked = useAsked(() => api.GET('/api/face/encodings', { params: { query } }), [userId]);
  return (
    <section class="pictures">
      <h3>{title}</h3>
      <AskedView asked={asked}>
        {({ encodings }) => {
          const others = encodings.filter(({ id }) => id !== except);
          if (others.length === 0) return <p class="quiet small">{t('othersNone')}</p>;
          return (
            <ul>
              {others.map(({ id, image_url, status, quality_score }) => (
                <li key={id}>
                  <FaceImage url={image_url} alt={`${title}, ${t(status)}`} />
                  <span class="small quiet">
                    {t(status)} · {percent(quality_score, locale)}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </AskedView>
    </section>
  );
}
