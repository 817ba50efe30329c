import type { ComponentChildren } from 'preact';
import { useSpeech, useTexts } from '../../language/language.js';
import { instantText } from '../../parts/dates.js';
import { useZone } from '../../workspace/zone.js';
import { useSite } from '../site.js';
import { LikenessNotice } from './likeness-notice.js';
import { percent, type PendingFace } from './pending-face.js';

/** What was measured of a picture, and whom it looks like. */
export function FaceFacts({ face }: { face: PendingFace }) {
  const t = useTexts('faces');
  const { locale } = useSpeech();
  const { zone } = useZone();
  const { leastQuality = 0 } = useSite();
  const { quality_score, face_confidence, captured_at, notes, first_approved_by } = face;
  const isPoor = quality_score < leastQuality;
  return (
    <>
      {face.looks_like && <LikenessNotice likeness={face.looks_like} />}
      <dl class="facts">
        <Fact term={t('quality')}>
          <meter min={0} max={1} low={leastQuality} optimum={1} value={quality_score} />{' '}
          <span class={isPoor ? 'bad' : ''}>
            {percent(quality_score, locale)}
            {isPoor && `, ${t('qualityLow', { least: percent(leastQuality, locale) })}`}
          </span>
        </Fact>
        <Fact term={t('certainty')}>{percent(face_confidence, locale)}</Fact>
        <Fact term={t('sent')}>{instantText(captured_at, locale, zone)}</Fact>
        {notes !== null && <Fact term={t('notes')}>{notes}</Fact>}
        {first_approved_by !== null && <Fact term={t('firstApproval')}>{first_approved_by}</Fact>}
      </dl>
    </>
  );
}

const Fact = ({ term, children }: { term: string; children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
