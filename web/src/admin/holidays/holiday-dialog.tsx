import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ForeseenDialog } from './foreseen-dialog.js';
import type { HolidayDialogProps } from './holiday.js';

const KINDS = ['holiday', 'working_day'] as const;

/** Writes a day off, or a day of work in spite of the country. */
export function HolidayDialog({ holiday, reload, onClose }: HolidayDialogProps) {
  const t = useTexts('organisation');
  const { api } = useWorkspace();
  const send = ({ name = '', date = '', ...values }: Record<string, string>, isDryRun: boolean) => {
    const kind = KINDS.find((known) => known === values['kind']) ?? 'holiday';
    const body = { name, date, kind, dry_run: isDryRun };
    const id = holiday?.id;
    return typeof id === 'number'
      ? api.PUT('/api/admin/holidays/{id}', { params: { path: { id } }, body })
      : api.POST('/api/admin/holidays', { body });
  };
  return (
    <ForeseenDialog
      title={holiday?.name ?? t('add')}
      done={t('saved')}
      send={send}
      reload={reload}
      onClose={onClose}
    >
      <Field label={t('name')} name="name" maxLength={100} defaultValue={holiday?.name} />
      <Field label={t('holidays.date')} name="date" type="date" defaultValue={holiday?.date} />
      <SelectField
        label={t('holidays.kind')}
        name="kind"
        value={holiday?.kind ?? 'holiday'}
        options={KINDS.map((kind) => [kind, t(`holidays.${kind}`)] as const)}
      />
    </ForeseenDialog>
  );
}
