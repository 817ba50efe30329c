import { useTexts } from '../../language/language.js';
import { EmptyState } from '../../parts/states/empty-state.js';

export function NothingWaits() {
  const t = useTexts('requests');
  return (
    <EmptyState icon="check" title={t('none')}>
      <p>{t('noneText')}</p>
    </EmptyState>
  );
}
