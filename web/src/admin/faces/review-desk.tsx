import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { FaceQueue } from './face-queue.js';
import { OverrideDialog } from './override-dialog.js';
import type { PendingFace } from './pending-face.js';
import { RejectDialog } from './reject-dialog.js';
import { ReviewStage } from './review-stage.js';
import { useKeys } from './use-keys.js';
import { useReview } from './use-review.js';

interface ReviewDeskProps {
  readonly faces: readonly PendingFace[];
  readonly total: number;
  readonly reload: () => Promise<void>;
}

/** The queue and the picture that is looked at: to be decided on by single keys. */
export function ReviewDesk({ faces, total, reload }: ReviewDeskProps) {
  const t = useTexts('faces');
  const [place, setPlace] = useState(0);
  const [isRejecting, setRejecting] = useState(false);
  const review = useReview(reload);
  const at = Math.min(place, faces.length - 1);
  const face = faces[at];
  const go = (to: number) => {
    setPlace(Math.max(0, Math.min(to, faces.length - 1)));
  };
  const approve = () => {
    if (face && !review.isBusy) void review.approve({ encoding_id: face.id });
  };
  const reject = () => {
    if (face) setRejecting(true);
  };
  useKeys({
    j: () => {
      go(at + 1);
    },
    k: () => {
      go(at - 1);
    },
    a: approve,
    r: reject,
  });
  if (!face) {
    return (
      <section class="panel">
        <EmptyState icon="face" title={t('empty')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      </section>
    );
  }
  return (
    <div class="review">
      <FaceQueue faces={faces} total={total} chosen={face.id} onChoose={go} />
      <ReviewStage
        face={face}
        isBusy={review.isBusy}
        onApprove={approve}
        onApproveAll={() => void review.approve({ user_id: face.user_id })}
        onReject={reject}
      />
      {isRejecting && (
        <RejectDialog
          face={face}
          reload={reload}
          onClose={() => {
            setRejecting(false);
          }}
        />
      )}
      {review.doubt && <OverrideDialog doubt={review.doubt} review={review} reload={reload} />}
    </div>
  );
}
