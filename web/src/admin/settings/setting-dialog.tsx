import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { Field } from '../../parts/field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { choicesOf, valueOf, type Setting } from './setting.js';

interface SettingDialogProps {
  readonly setting: Setting;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Changes a setting within its range; one of the calendar from a day on. */
export function SettingDialog({ setting, reload, onClose }: SettingDialogProps) {
  const t = useTexts('system');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const { submit } = useAct();
  const { key, description, expects, is_dated } = setting;
  const choices = choicesOf(setting);
  const label = `${t('settings.value')}: ${expects}`;
  const save = async ({ value = '', valid_from }: Record<string, string>) => {
    const body = {
      config_key: key,
      config_value: valueOf(setting, value),
      ...(valid_from && { valid_from }),
    };
    const refusal = await submit(api.PUT('/api/admin/config', { body }), t('saved'));
    if (refusal === undefined) void reload();
    return refusal;
  };
  return (
    <FormDialog title={key} submitText={parts('save')} onSubmit={save} onClose={onClose}>
      <p>{description}</p>
      {choices ? (
        <SelectField
          label={label}
          name="value"
          value={String(setting.value)}
          options={choices.map((choice) => [choice, choice] as const)}
        />
      ) : (
        <Field label={label} name="value" required={false} defaultValue={String(setting.value)} />
      )}
      {is_dated && (
        <Field label={t('settings.from')} name="valid_from" type="date" required={false} />
      )}
    </FormDialog>
  );
}
