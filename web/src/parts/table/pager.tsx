import { useTexts } from '../../language/language.js';

interface PagerProps {
  readonly page: number;
  readonly limit: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Which of how many are shown, and the way to the others. */
export function Pager({ page, limit, total, onPage }: PagerProps) {
  const t = useTexts('parts');
  const [first, last] = [Math.min((page - 1) * limit + 1, total), Math.min(page * limit, total)];
  return (
    <nav class="pager" aria-label={t('pages')}>
      <span class="quiet" role="status">
        {t('range', { first, last, total })}
      </span>
      <button
        type="button"
        class="button plain small-button"
        disabled={page <= 1}
        onClick={() => {
          onPage(page - 1);
        }}
      >
        {t('previous')}
      </button>
      <button
        type="button"
        class="button plain small-button"
        disabled={last >= total}
        onClick={() => {
          onPage(page + 1);
        }}
      >
        {t('next')}
      </button>
    </nav>
  );
}
