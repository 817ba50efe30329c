import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { Field } from '../../parts/field.js';
import { outcomeOf, sentenceOf } from '../../workspace/asking/answer.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

/** Makes the code that is typed at a kiosk. */
export function PairDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('system');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const [code, setCode] = useState<string>();
  const make = async ({ name = '', location = '' }: Record<string, string>) => {
    const body = { name, location, scopes: ['mark' as const] };
    const { data, problem } = await outcomeOf(api.POST('/api/devices/pairing-codes', { body }));
    setCode(data?.code);
    if (data) return null;
    return problem ? sentenceOf(problem) : parts('unreachable');
  };
  return (
    <FormDialog
      title={t('devices.add')}
      submitText={t('devices.make')}
      onSubmit={make}
      onClose={onClose}
    >
      <Field label={t('devices.name')} name="name" maxLength={100} autocomplete="off" />
      <Field label={t('devices.location')} name="location" maxLength={50} autocomplete="off" />
      {code !== undefined && (
        <div class="difference" role="status">
          <p>{t('devices.code')}</p>
          <output class="pairing-code" dir="ltr">
            {code.slice(0, 4)}-{code.slice(4)}
          </output>
        </div>
      )}
    </FormDialog>
  );
}
