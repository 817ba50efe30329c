import { useTexts } from '../../language/language.js';
import type { Effect } from './holiday.js';

const FIGURES = [
  'people',
  'days',
  'absences_withdrawn',
  'absences_written',
  'leave_days_returned',
  'leave_days_restored',
] as const;

/** What becomes of people's days. */
export function EffectFigures({ effect }: { effect: Effect }) {
  const t = useTexts('organisation');
  const told = FIGURES.filter((figure) => effect[figure] > 0);
  return (
    <div class="difference" role="status">
      {told.length === 0 && <p>{t('holidays.nothing')}</p>}
      <ul class="counts">
        {told.map((figure) => (
          <li key={figure}>
            <strong>{effect[figure]}</strong> {t(`holidays.effect.${figure}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
