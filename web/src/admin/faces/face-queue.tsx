import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { FaceImage } from './face-image.js';
import type { PendingFace } from './pending-face.js';

interface FaceQueueProps {
  readonly faces: readonly PendingFace[];
  readonly total: number;
  /** The id of the one that is looked at. */
  readonly chosen: string;
  readonly onChoose: (place: number) => void;
}

/** All that wait, the oldest first. */
export function FaceQueue({ faces, total, chosen, onChoose }: FaceQueueProps) {
  const t = useTexts('faces');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <section class="panel queue" aria-labelledby="queue-title">
      <h2 id="queue-title" class="panel-title">
        {t('queue')} <span class="count">{total}</span>
      </h2>
      <ul ref={list}>
        {faces.map((face, place) => (
          <li key={face.id}>
            <button
              type="button"
              class="queue-item"
              aria-current={face.id === chosen ? 'true' : undefined}
              onClick={() => {
                onChoose(place);
              }}
            >
              <FaceImage url={face.image_url} alt="" />
              <span class="queue-name">{face.user.name}</span>
              {face.looks_like && <span class={dotOf(face)} />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const dotOf = ({ looks_like }: PendingFace): string =>
  looks_like?.is_duplicate ? 'dot bad' : 'dot warn';
