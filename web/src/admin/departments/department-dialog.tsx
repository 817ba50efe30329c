import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { changesOf, typed } from '../../parts/form/changes.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ReasonedDialog } from '../reasoned-dialog.js';

type Department = Schemas['DepartmentDto'];

interface DepartmentDialogProps {
  /** Left out for a new one. */
  readonly department: Department | undefined;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

const TEXTS = [
  ['location', 'location'],
  ['manager_id', 'managerId'],
  ['description', 'description'],
] as const;

/** Writes a department. */
export function DepartmentDialog({ department, reload, onClose }: DepartmentDialogProps) {
  const t = useTexts('organisation');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const send = ({ name = '', ...values }: Record<string, string>) => {
    const written = {
      name: name.trim(),
      location: typed(values['location']),
      manager_id: typed(values['manager_id']),
      description: typed(values['description']),
      status: values['status'] === 'Inactive' ? ('Inactive' as const) : ('Active' as const),
    };
    if (!department) return api.POST('/api/admin/departments', { body: written });
    return api.PUT('/api/admin/departments/{id}', {
      params: { path: { id: department.id } },
      body: changesOf({ ...department, budget_allocated: null, employees: null }, written),
    });
  };
  return (
    <ReasonedDialog
      title={department?.name ?? t('add')}
      submitText={parts('save')}
      isWide
      done={t('saved')}
      send={send}
      reload={reload}
      onClose={onClose}
    >
      <div class="fields">
        <Field label={t('name')} name="name" maxLength={100} defaultValue={department?.name} />
        {TEXTS.map(([field, text]) => (
          <Field
            key={field}
            label={t(`departments.${text}`)}
            name={field}
            required={false}
            defaultValue={department?.[field] ?? undefined}
          />
        ))}
        <SelectField
          label={t('departments.status')}
          name="status"
          value={department?.status ?? 'Active'}
          options={(['Active', 'Inactive'] as const).map((one) => [one, t(`departments.${one}`)])}
        />
      </div>
    </ReasonedDialog>
  );
}
