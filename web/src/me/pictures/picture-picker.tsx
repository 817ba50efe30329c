import type { ComponentChildren } from 'preact';
import { useTexts } from '../../language/language.js';
import { Icon, type IconName } from '../../parts/icon.js';

interface PicturePickerProps {
  readonly onPick: (files: readonly File[]) => void;
}

const KINDS = 'image/jpeg,image/png,image/webp,image/heic,image/heif,image/avif';

/** From the camera of the device, or from its files. */
export function PicturePicker({ onPick }: PicturePickerProps) {
  const t = useTexts('me');
  const pick = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    onPick([...(currentTarget.files ?? [])]);
    currentTarget.value = '';
  };
  return (
    <div class="actions">
      <Way icon="face" text={t('takePicture')}>
        <input type="file" class="unseen" accept={KINDS} capture="user" onChange={pick} />
      </Way>
      <Way icon="upload" text={t('chooseFiles')}>
        <input type="file" class="unseen" accept={KINDS} multiple onChange={pick} />
      </Way>
    </div>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Way({ icon, text, children }: WayProps) {
  return (
    <label class="button plain way-in">
      <Icon name={icon} />
      {text}
      {children}
    </label>
  );
}
