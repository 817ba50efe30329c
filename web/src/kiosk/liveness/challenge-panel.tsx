import { useSpeech } from '../../language/language.js';
import { adviceFor } from './progress.js';
import type { Pose } from './session.js';
import type { Shown } from './use-challenge.js';

/** The picture is a mirror: one's own left is the left of the screen, in every language. */
const SIGNS: Readonly<Record<Pose, string>> = {
  front: 'M2 12s3.5-6 10-6 10 6 10 6-3.5 6-10 6S2 12 2 12Zm10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  left: 'M20 12H4m7-7-7 7 7 7',
  right: 'M4 12h16m-7-7 7 7-7 7',
  closer: 'M3 3l6 6m0-5v5H4m17-6-6 6m0-5v5h5M3 21l6-6m0 5v-5H4m17 6-6-6m0 5v-5h5',
};

/** One thing to do at a time, near the camera, so that nobody looks away from it to read. */
export function ChallengePanel({ shown, onStop }: { shown: Shown; onStop: () => void }) {
  const { t } = useSpeech();
  const { progress, duration } = shown;
  const { pose, step, steps } = progress;
  const advice = adviceFor(progress, performance.now());
  return (
    <section class="challenge" aria-label={t('challenge.title')}>
      <p class="challenge-step">{t('challenge.step', { number: step, steps })}</p>
      <div class="challenge-pose">
        <svg class="stroke" viewBox="0 0 24 24" aria-hidden="true">
          <path d={SIGNS[pose]} />
        </svg>
        <p role="alert">{t(`challenge.${pose}`)}</p>
      </div>
      <p class="challenge-advice" role="status">
        {advice && t(advice)}
      </p>
      <div class="challenge-time" aria-hidden="true">
        <div style={{ animationDuration: `${duration}ms` }} />
      </div>
      <button type="button" class="challenge-stop" onClick={onStop}>
        {t('challenge.stop')}
      </button>
    </section>
  );
}
