import { useTexts } from '../../language/language.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import type { LeaveForm } from './leave-form.js';

export interface Changed {
  readonly currentTarget: HTMLInputElement | HTMLSelectElement;
}

interface LeaveFieldProps {
  readonly form: LeaveForm;
  readonly onChange: (event: Changed) => void;
}

/** Which kind of leave; nothing where the site tells none apart. */
export function KindField({ form, onChange }: LeaveFieldProps) {
  const t = useTexts('me');
  const { api } = useWorkspace();
  const { outcome } = useAsked(() => api.GET('/api/attendance/leave-kinds'), [api]);
  const kinds = outcome?.data?.leave_kinds ?? [];
  if (kinds.length === 0) return null;
  return (
    <SelectField
      label={t('kind')}
      name="leave_kind"
      value={form.leave_kind ?? ''}
      options={[['', t('anyKind')], ...kinds.map(({ code, name }) => [code, name] as const)]}
      onChange={onChange}
    />
  );
}

/** All of one day, or half of it. */
export function HalfField({ form, onChange }: LeaveFieldProps) {
  const t = useTexts('me');
  const requests = useTexts('requests');
  return (
    <SelectField
      label={t('part')}
      name="half_day"
      value={form.half_day ?? ''}
      options={[
        ['', t('wholeDay')],
        ['morning', requests('morning')],
        ['afternoon', requests('afternoon')],
      ]}
      onChange={onChange}
    />
  );
}
