import { useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { Field } from '../../parts/field.js';
import { TextAreaField } from '../../parts/form/text-area-field.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { LeavePreview } from './leave-preview.js';
import { isOneDay, leaveOf, type LeaveForm } from './leave-form.js';
import { HalfField, KindField, type Changed } from './leave-fields.js';

/** Asking for leave; what it would take is told before it is sent. */
export function LeaveDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('me');
  const { api } = useWorkspace();
  const { submit } = useAct();
  const [form, setForm] = useState<LeaveForm>({});
  const change = ({ currentTarget }: Changed) => {
    const { name, value } = currentTarget;
    setForm((before) => ({ ...before, [name]: value }));
  };
  return (
    <FormDialog
      title={t('askLeave')}
      submitText={t('send')}
      onSubmit={(values) =>
        submit(api.POST('/api/attendance/requests', { body: leaveOf(values) }), t('asked'))
      }
      onClose={onClose}
    >
      <div class="fields">
        <Field label={t('firstDay')} name="start_date" type="date" onChange={change} />
        <Field label={t('lastDay')} name="end_date" type="date" onChange={change} />
      </div>
      <KindField form={form} onChange={change} />
      {isOneDay(form) && <HalfField form={form} onChange={change} />}
      <LeavePreview form={form} />
      <TextAreaField label={t('reason')} name="reason" required maxLength={1000} />
    </FormDialog>
  );
}
