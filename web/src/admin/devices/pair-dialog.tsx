import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { Field } from '../../parts/field.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

/** Makes the code that is typed at a kiosk. */
export function PairDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('system');
  const { api } = useWorkspace();
  const { attempt } = useAct();
  const [code, setCode] = useState<string>();
  const make = async ({ name = '', location = '' }: Record<string, string>) => {
    const body = { name, location, scopes: ['mark' as const] };
    const { data, refusal } = await attempt(api.POST('/api/devices/pairing-codes', { body }));
    setCode(data?.code);
    return data ? null : refusal;
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
