import { useEffect, useState } from 'preact/hooks';
import type { Schemas } from '../../../clients/typescript/src/client.js';
import { useTexts } from '../language/language.js';

interface IssuedCardProps {
  readonly issued: Schemas['IssuedCardDto'];
  /** Whose it is. */
  readonly name: string;
}

/** A card as it is printed: a name, a QR code, and what it says. */
export function IssuedCard({ issued: { card, qr_svg }, name }: IssuedCardProps) {
  const t = useTexts('door');
  const picture = usePicture(qr_svg);
  return (
    <>
      <div class="printed-card">
        <p>{name}</p>
        <img src={picture} alt={t('qr')} width="180" height="180" />
        <code>{card}</code>
      </div>
      <button
        type="button"
        class="button plain"
        onClick={() => {
          print();
        }}
      >
        {t('print')}
      </button>
    </>
  );
}

/** An address of the page's own: its policy takes no picture from a text. */
function usePicture(svg: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [svg]);
  return address;
}
