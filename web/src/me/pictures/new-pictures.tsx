import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { useNotices } from '../../workspace/notices/notices.js';
import { PicturePicker } from './picture-picker.js';
import { ShotList } from './shot-list.js';
import type { Shot } from './shot.js';
import { sendShots } from './send-shots.js';

interface NewPicturesProps {
  /** As many as must be sent at once, and may be. */
  readonly least: number;
  readonly most: number;
  readonly reload: () => Promise<void>;
}

/** Choosing or taking pictures, and sending them; each that is refused stays, with what to change. */
export function NewPictures({ least, most, reload }: NewPicturesProps) {
  const t = useTexts('me');
  const { api } = useWorkspace();
  const { say } = useNotices();
  const [shots, setShots] = useState<readonly Shot[]>([]);
  const [isBusy, setBusy] = useState(false);
  if (most <= 0) return null;
  const fresh = shots.filter(({ refusal }) => refusal === undefined);
  const send = async () => {
    setBusy(true);
    const { accepted, left } = await sendShots(api, fresh, least);
    setBusy(false);
    setShots([...shots.filter(({ refusal }) => refusal !== undefined), ...left]);
    if (accepted > 0) say('good', t('accepted', { number: accepted }));
    await reload();
  };
  return (
    <section class="card" aria-label={t('newPictures')}>
      <h2>{t('newPictures')}</h2>
      <p class="quiet">{t(least > 1 ? 'chooseSome' : 'chooseMore', { least, most })}</p>
      <PicturePicker
        onPick={(files) => {
          const added = files.map((file) => ({ file, url: URL.createObjectURL(file) }));
          setShots((before) => [...before, ...added].slice(-most));
        }}
      />
      <ShotList
        shots={shots}
        onRemove={(shot) => {
          URL.revokeObjectURL(shot.url);
          setShots((before) => before.filter((other) => other !== shot));
        }}
      />
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={isBusy || fresh.length < least}
          onClick={() => void send()}
        >
          {isBusy ? t('sending') : t('sendPictures', { number: fresh.length })}
        </button>
      </div>
    </section>
  );
}
