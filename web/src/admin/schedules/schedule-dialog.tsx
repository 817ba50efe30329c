import { useTexts } from '../../language/language.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ReasonedDialog } from '../reasoned-dialog.js';
import type { Schedule } from './schedule-columns.js';
import { ScheduleFields } from './schedule-fields.js';
import { MINUTES } from './schedule-minutes.js';
import { WEEKDAYS } from './weekdays.js';

interface ScheduleDialogProps {
  /** Left out for a new one. */
  readonly schedule: Schedule | undefined;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Writes a schedule; weeks that take turns stay as they are. */
export function ScheduleDialog({ schedule, reload, onClose }: ScheduleDialogProps) {
  const t = useTexts('organisation');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const send = (values: Record<string, string>) => {
    const { department, user_id } = values;
    const body = scheduleOf(values, (schedule?.weeks ?? []).length > 0);
    if (!schedule) {
      return api.POST('/api/admin/schedules', {
        body: { ...body, ...(department && { department }), ...(user_id && { user_id }) },
      });
    }
    return api.PUT('/api/admin/schedules/{id}', { params: { path: { id: schedule.id } }, body });
  };
  return (
    <ReasonedDialog
      title={schedule?.name ?? t('add')}
      submitText={parts('save')}
      isWide
      done={t('saved')}
      send={send}
      reload={reload}
      onClose={onClose}
    >
      <ScheduleFields schedule={schedule} />
    </ReasonedDialog>
  );
}

function scheduleOf(values: Record<string, string>, isByWeeks: boolean) {
  const { name, start = '', end = '', effective_from } = values;
  return {
    start,
    end,
    ...(name && { name }),
    ...(effective_from && { effective_from }),
    ...(!isByWeeks && { working_days: WEEKDAYS.filter((day) => values[day] !== undefined) }),
    ...Object.fromEntries(MINUTES.map(([field]) => [field, Number(values[field])])),
  };
}
