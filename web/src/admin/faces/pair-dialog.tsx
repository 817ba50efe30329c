import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useTexts } from '../../language/language.js';
import { Dialog } from '../../parts/dialog/dialog.js';
import { PersonPictures } from './person-pictures.js';

interface PairDialogProps {
  readonly pair: Schemas['NearPairDto'];
  readonly onClose: () => void;
}

/** Two people who look alike, side by side. */
export function PairDialog({ pair, onClose }: PairDialogProps) {
  const t = useTexts('faces');
  return (
    <Dialog title={t('pairs')} isWide onClose={onClose}>
      <div class="dialog-body pair">
        {pair.users.map(({ id, name }) => (
          <PersonPictures key={id} userId={id} title={name} />
        ))}
      </div>
    </Dialog>
  );
}
