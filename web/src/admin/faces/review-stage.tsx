import { useTexts } from '../../language/language.js';
import { FaceFacts } from './face-facts.js';
import { FaceImage } from './face-image.js';
import type { PendingFace } from './pending-face.js';
import { PersonPictures } from './person-pictures.js';

interface ReviewStageProps {
  readonly face: PendingFace;
  readonly isBusy: boolean;
  readonly onApprove: () => void;
  readonly onApproveAll: () => void;
  readonly onReject: () => void;
}

/** One picture beside what it has to be compared with. */
export function ReviewStage({ face, isBusy, onApprove, onApproveAll, onReject }: ReviewStageProps) {
  const t = useTexts('faces');
  const { id, user, user_id, looks_like, image_url } = face;
  return (
    <section class="panel stage" aria-labelledby="stage-title">
      <header class="stage-head">
        <div>
          <h2 id="stage-title">{user.name}</h2>
          <p class="quiet small">
            {user.email && <bdi>{user.email} · </bdi>}
            {user_id}
          </p>
        </div>
        <div class="actions">
          <button type="button" class="button good" disabled={isBusy} onClick={onApprove}>
            {t('approve')} <kbd>a</kbd>
          </button>
          <button type="button" class="button plain grave" disabled={isBusy} onClick={onReject}>
            {t('reject')} <kbd>r</kbd>
          </button>
        </div>
      </header>
      <div class="stage-body">
        <div class="stage-picture">
          <FaceImage url={image_url} alt={t('picture', { name: user.name })} />
        </div>
        <div class="stage-side">
          <FaceFacts face={face} />
          <PersonPictures userId={user_id} except={id} title={t('others', { name: user.name })} />
          {looks_like && (
            <PersonPictures
              userId={looks_like.user_id}
              title={t('ofOther', { name: looks_like.name })}
            />
          )}
        </div>
      </div>
      <footer class="stage-foot quiet small">
        <span>
          <kbd>j</kbd> {t('next')}
        </span>
        <span>
          <kbd>k</kbd> {t('previous')}
        </span>
        <button
          type="button"
          class="button plain small-button"
          disabled={isBusy}
          onClick={onApproveAll}
        >
          {t('approveAll', { name: user.name })}
        </button>
      </footer>
    </section>
  );
}
