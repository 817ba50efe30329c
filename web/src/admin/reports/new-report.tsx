import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { Field } from '../../parts/field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

const TYPES = ['daily', 'monthly', 'department'] as const;
const FORMATS = ['excel', 'pdf', 'csv'] as const;

interface NewReportProps {
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for a report of some days. */
export function NewReport({ reload, onClose }: NewReportProps) {
  const t = useTexts('system');
  const { api } = useWorkspace();
  const { submit } = useAct();
  const make = async (values: Record<string, string>) => {
    const { title, department, date_from, date_to } = values;
    const filters = { department, date_from, date_to };
    const body = {
      report_type: TYPES.find((known) => known === values['type']) ?? 'monthly',
      format: FORMATS.find((known) => known === values['format']) ?? 'excel',
      filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value)),
      ...(title && { title }),
    };
    const refusal = await submit(api.POST('/api/reports/generate', { body }), t('reports.begun'));
    if (refusal === undefined) void reload();
    return refusal;
  };
  return (
    <FormDialog
      title={t('reports.new')}
      submitText={t('reports.make')}
      onSubmit={make}
      onClose={onClose}
    >
      <SelectField
        label={t('reports.type')}
        name="type"
        value="monthly"
        options={TYPES.map((type) => [type, t(`reports.types.${type}`)] as const)}
      />
      <div class="fields">
        <Field label={t('reports.from')} name="date_from" type="date" required={false} />
        <Field label={t('reports.to')} name="date_to" type="date" required={false} />
      </div>
      <Field label={t('reports.department')} name="department" required={false} />
      <SelectField
        label={t('reports.format')}
        name="format"
        options={FORMATS.map((format) => [format, format.toUpperCase()] as const)}
      />
      <Field label={t('reports.title')} name="title" required={false} maxLength={100} />
    </FormDialog>
  );
}
