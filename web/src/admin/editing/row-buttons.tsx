import type { ComponentChild } from 'preact';
import { useTexts } from '../../language/language.js';
import type { Answer } from '../../workspace/asking/answer.js';
import { RemoveDialog } from './remove-dialog.js';

interface RowButtonsProps {
  /** What the row is called. */
  readonly name: string;
  readonly open: (draw: (close: () => void) => ComponentChild) => void;
  readonly edit: () => void;
  readonly remove: () => Promise<Answer<unknown>>;
  readonly reload: () => Promise<void>;
}

/** Editing and deleting what a row tells of. */
export function RowButtons({ name, open, edit, remove, reload }: RowButtonsProps) {
  const parts = useTexts('parts');
  return (
    <div class="actions">
      <button type="button" class="button plain small-button" onClick={edit}>
        {parts('edit')}
        <span class="unseen"> {name}</span>
      </button>
      <button
        type="button"
        class="button plain grave small-button"
        onClick={() => {
          open((close) => (
            <RemoveDialog name={name} remove={remove} reload={reload} onClose={close} />
          ));
        }}
      >
        {parts('delete')}
        <span class="unseen"> {name}</span>
      </button>
    </div>
  );
}
