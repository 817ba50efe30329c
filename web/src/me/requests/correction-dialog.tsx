import { useTexts } from '../../language/language.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { Field } from '../../parts/field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextAreaField } from '../../parts/form/text-area-field.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

interface CorrectionDialogProps {
  /** The day that is wrong, where it is known. */
  readonly date?: string;
  readonly onClose: () => void;
}

const STATUSES = ['Present', 'Late', 'Absent', 'Leave'] as const;

/** Asking for a day to be told otherwise. */
export function CorrectionDialog({ date, onClose }: CorrectionDialogProps) {
  const t = useTexts('me');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const { submit } = useAct();
  const send = ({ date: day = '', status, time, check_out_time, reason = '' }: Values) => {
    const known = STATUSES.find((one) => one === status);
    const body = {
      kind: 'correction' as const,
      date: day,
      reason,
      ...(known && { status: known }),
      ...(time && { time }),
      ...(check_out_time && { check_out_time }),
    };
    return submit(api.POST('/api/attendance/requests', { body }), t('asked'));
  };
  return (
    <FormDialog title={t('askCorrection')} submitText={t('send')} onSubmit={send} onClose={onClose}>
      <Field label={t('day')} name="date" type="date" {...(date && { defaultValue: date })} />
      <SelectField
        label={t('was')}
        name="status"
        value=""
        options={[
          ['', t('byTimes')],
          ...STATUSES.map((status) => [status, parts(status)] as const),
        ]}
      />
      <div class="fields">
        <Field label={t('came')} name="time" type="time" required={false} />
        <Field label={t('went')} name="check_out_time" type="time" required={false} />
      </div>
      <TextAreaField label={t('reason')} name="reason" required maxLength={1000} />
    </FormDialog>
  );
}

type Values = Record<string, string>;
