import { useTexts } from '../../language/language.js';
import { useAdvice } from './advice.js';
import type { Shot } from './shot.js';

interface ShotListProps {
  readonly shots: readonly Shot[];
  readonly onRemove: (shot: Shot) => void;
}

/** What is about to be sent; beneath what was refused, what to change. */
export function ShotList({ shots, onRemove }: ShotListProps) {
  const t = useTexts('me');
  const advice = useAdvice();
  if (shots.length === 0) return null;
  return (
    <ul class="shots">
      {shots.map((shot, i) => (
        <li key={shot.url} class={shot.refusal ? 'shot refused' : 'shot'}>
          <img src={shot.url} alt={t('shot', { number: i + 1 })} />
          {shot.refusal && (
            <p class="small" role="alert">
              {advice(shot.refusal)}
            </p>
          )}
          <button
            type="button"
            class="button plain small-button"
            onClick={() => {
              onRemove(shot);
            }}
          >
            {t('takeAway', { number: i + 1 })}
          </button>
        </li>
      ))}
    </ul>
  );
}
