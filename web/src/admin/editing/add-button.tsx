import { useTexts } from '../../language/language.js';
import { Icon } from '../../parts/icon.js';

export function AddButton({ onAdd }: { onAdd: () => void }) {
  const t = useTexts('organisation');
  return (
    <button type="button" class="button" onClick={onAdd}>
      <Icon name="plus" /> {t('add')}
    </button>
  );
}
