import { useTexts } from '../../language/language.js';

/** While something is asked for: bars where the answer will be. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const t = useTexts('parts');
  return (
    <div class="loading" role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class="bar" />
      ))}
    </div>
  );
}
