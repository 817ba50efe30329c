import { useTexts } from '../../language/language.js';

interface VerdictButtonsProps {
  readonly approveText: string;
  readonly onDecide: (decision: 'approved' | 'rejected') => void;
}

export function VerdictButtons({ approveText, onDecide }: VerdictButtonsProps) {
  const t = useTexts('requests');
  const button = (decision: 'approved' | 'rejected', look: string, text: string) => (
    <button
      type="button"
      class={`button small-button ${look}`}
      onClick={() => {
        onDecide(decision);
      }}
    >
      {text}
    </button>
  );
  return (
    <div class="actions">
      {button('approved', 'good', approveText)}
      {button('rejected', 'plain grave', t('reject'))}
    </div>
  );
}
