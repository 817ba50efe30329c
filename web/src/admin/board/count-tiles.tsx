import { useSpeech, useTexts } from '../../language/language.js';
import { TILES, type Counts } from './board-day.js';

interface CountTilesProps {
  readonly counts: Counts | null;
  /** The status that is shown alone. */
  readonly chosen: string | undefined;
  readonly onChoose: (status: string | undefined) => void;
}

/** How many of each status; a tile that is pressed shows those alone. */
export function CountTiles({ counts, chosen, onChoose }: CountTilesProps) {
  const t = useTexts('board');
  const { locale } = useSpeech();
  if (!counts) return null;
  const rate = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <div class="tiles" role="group" aria-label={t('status_filter')}>
      {TILES.map(([status, member]) => (
        <button
          key={status}
          type="button"
          class={`tile ${member}`}
          aria-pressed={chosen === status}
          onClick={() => {
            onChoose(chosen === status ? undefined : status);
          }}
        >
          <span class="tile-number">{counts[member].toLocaleString(locale)}</span>
          <span class="tile-text">{t(member)}</span>
        </button>
      ))}
      <div class="tile">
        <span class="tile-number">{rate.format(counts.attendance_rate)}%</span>
        <span class="tile-text">{t('rate')}</span>
      </div>
    </div>
  );
}
