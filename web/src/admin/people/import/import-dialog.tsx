import { useTexts } from '../../../language/language.js';
import { Dialog } from '../../../parts/dialog/dialog.js';
import { SelectField } from '../../../parts/form/select-field.js';
import { Difference } from './difference.js';
import { useImport } from './use-import.js';

interface ImportDialogProps {
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Takes a list of people in: first it is told what it would do. */
export function ImportDialog({ reload, onClose }: ImportDialogProps) {
  const t = useTexts('people');
  const list = useImport(async () => {
    await reload();
    onClose();
  });
  const { plan, refusal, isBusy } = list;
  return (
    <Dialog title={t('import')} isWide onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => void list.check(event)}
        onChange={() => {
          list.forget();
        }}
      >
        <div class="fields">
          <label class="field">
            {t('file')}
            <input name="file" type="file" accept=".csv,.xlsx" required />
          </label>
          <SelectField
            label={t('mode')}
            name="mode"
            options={(['create', 'upsert'] as const).map((one) => [one, t(`modes.${one}`)])}
          />
          <SelectField
            label={t('key')}
            name="key"
            options={[
              ['email', t('email')],
              ['employee_number', t('number')],
            ]}
          />
        </div>
        {refusal !== undefined && (
          <p class="alert" role="alert">
            {refusal}
          </p>
        )}
        {plan && <Difference result={plan} />}
        <div class="actions">
          <button class={plan ? 'button plain' : 'button'} disabled={isBusy}>
            {t(plan ? 'again' : 'check')}
          </button>
          {plan && (
            <button
              type="button"
              class="button"
              disabled={isBusy}
              onClick={() => void list.apply()}
            >
              {t('apply')}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
