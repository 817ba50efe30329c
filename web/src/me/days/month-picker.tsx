import { useSpeech, useTexts } from '../../language/language.js';
import { Icon } from '../../parts/icon.js';
import { changeQuery } from '../../workspace/routing/route.js';
import { monthsAfter, type Month } from './month.js';

/** Which month is shown, and the way to those beside it. */
export function MonthPicker({ month }: { month: Month }) {
  const t = useTexts('me');
  const { locale } = useSpeech();
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const move = (count: number) => () => {
    changeQuery({ month: monthsAfter(month, count) });
  };
  return (
    <div class="month">
      <button
        type="button"
        class="icon-button back"
        aria-label={t('monthBefore')}
        onClick={move(-1)}
      >
        <Icon name="arrow" />
      </button>
      <h2 aria-live="polite">{name.format(new Date(`${month}-01`))}</h2>
      <button type="button" class="icon-button" aria-label={t('monthAfter')} onClick={move(1)}>
        <Icon name="arrow" />
      </button>
    </div>
  );
}
