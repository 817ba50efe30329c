import { useSpeech, useTexts } from '../../language/language.js';
import { Icon } from '../../parts/icon.js';
import { distanceText, type PendingFace } from './pending-face.js';

type Likeness = NonNullable<PendingFace['looks_like']>;

/** That somebody else may be in the picture. */
export function LikenessNotice({ likeness }: { likeness: Likeness }) {
  const t = useTexts('faces');
  const { locale } = useSpeech();
  const { name, is_duplicate } = likeness;
  const distance = distanceText(likeness.distance, locale);
  return (
    <p class={is_duplicate ? 'likeness bad' : 'likeness warn'}>
      <Icon name="alert" />
      {t(is_duplicate ? 'duplicate' : 'alike', { name, distance })}
    </p>
  );
}
