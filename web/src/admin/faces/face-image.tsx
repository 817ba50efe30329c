import { useTexts } from '../../language/language.js';
import { Icon } from '../../parts/icon.js';

interface FaceImageProps {
  /** Signed, for a quarter of an hour. */
  readonly url: string | null;
  readonly alt: string;
}

/** A picture of somebody, or that it is gone. */
export function FaceImage({ url, alt }: FaceImageProps) {
  const t = useTexts('faces');
  if (url !== null) return <img class="face" src={url} alt={alt} decoding="async" />;
  return (
    <span class="face gone" role="img" aria-label={t('noPicture')}>
      <Icon name="face" />
    </span>
  );
}
