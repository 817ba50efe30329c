import { useTexts } from '../../language/language.js';

const MINUTES = 60;

/** Minutes as hours and minutes, in the reader's language. */
export function useDuration(): (minutes: number | null) => string {
  const t = useTexts('parts');
  return (minutes) =>
    minutes === null
      ? t('none')
      : t('hours', { hours: Math.floor(minutes / MINUTES), minutes: minutes % MINUTES });
}
