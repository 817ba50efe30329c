import { useTexts } from '../../language/language.js';
import type { MeTexts } from '../texts/en.js';

type Reason = keyof MeTexts['reasons'];

const REASONS: Readonly<Record<string, Reason>> = {
  no_face: 'no_face',
  several_faces: 'several_faces',
  face_too_small: 'face_too_small',
  low_sharpness: 'low_sharpness',
  too_dark: 'too_dark',
  too_bright: 'too_bright',
  extreme_pose: 'extreme_pose',
  duplicate_image: 'known',
  replay_detected: 'known',
  belongs_to_other_user: 'other_person',
  differs_from_enrolled: 'other_person',
  spoof_suspected: 'spoof_suspected',
  unreadable_image: 'no_picture',
  unsupported_image: 'no_picture',
  file_too_large: 'file_too_large',
  consent_required: 'consent_required',
};

/** What to change, one sentence for each reason of a refusal. */
export function useAdvice(): (reasons: readonly string[]) => string {
  const t = useTexts('me');
  return (reasons) => {
    const sentences = reasons.map((reason) => t(`reasons.${REASONS[reason] ?? 'other'}`));
    return [...new Set(sentences)].join(' ');
  };
}
