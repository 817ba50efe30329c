import { useSpeech, useTexts } from '../../language/language.js';
import { dayText } from '../../parts/dates.js';
import { Field } from '../../parts/field.js';
import type { StreamedRecord } from '../../workspace/asking/use-attendance-stream.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ReasonedDialog } from '../reasoned-dialog.js';

interface CheckOutDialogProps {
  readonly record: StreamedRecord;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Writes down when somebody went. */
export function CheckOutDialog({ record, reload, onClose }: CheckOutDialogProps) {
  const t = useTexts('requests');
  const { locale } = useSpeech();
  const { api } = useWorkspace();
  const day = dayText(record.date, locale);
  return (
    <ReasonedDialog
      title={t('closeTitle', { name: record.user_name, day })}
      submitText={t('close')}
      done={t('closedDone')}
      send={({ time = '', notes = '' }, override) => {
        const words = { ...(notes && { notes }), ...override };
        const body = { record_id: record.id, check_out_time: time, ...words };
        return api.PUT('/api/attendance/edit', { body });
      }}
      reload={reload}
      onClose={onClose}
    >
      <Field label={t('checkOut')} name="time" type="time" />
      <Field label={t('notes')} name="notes" required={false} maxLength={1000} />
    </ReasonedDialog>
  );
}
