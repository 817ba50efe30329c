import { useTexts } from '../../language/language.js';
import { useDialog } from '../../parts/dialog/use-dialog.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { ListPanel } from '../../workspace/asking/list-panel.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { AddButton } from '../editing/add-button.js';
import { RowButtons } from '../editing/row-buttons.js';
import { ScheduleDialog } from './schedule-dialog.js';
import { useScheduleColumns, type Schedule } from './schedule-columns.js';

/** Hours and working days, of everybody, a department or one person, each from a day on. */
export function SchedulesPage() {
  const t = useTexts('organisation');
  const admin = useTexts('admin');
  const { api } = useWorkspace();
  const asked = useAsked(() => api.GET('/api/admin/schedules'), [api]);
  const { dialog, open } = useDialog();
  const { reload } = asked;
  const edit = (schedule?: Schedule) => {
    open((close) => <ScheduleDialog schedule={schedule} reload={reload} onClose={close} />);
  };
  const buttons = (schedule: Schedule) => (
    <RowButtons
      name={schedule.name}
      open={open}
      edit={() => {
        edit(schedule);
      }}
      remove={() =>
        api.DELETE('/api/admin/schedules/{id}', { params: { path: { id: schedule.id } } })
      }
      reload={reload}
    />
  );
  const columns = useScheduleColumns(buttons);
  return (
    <>
      <PageHead title={admin('schedules')} lead={t('schedules.lead')}>
        <AddButton
          onAdd={() => {
            edit();
          }}
        />
      </PageHead>
      <ListPanel
        caption={admin('schedules')}
        asked={asked}
        rowsOf={(data) => data.schedules}
        keyOf={({ id }) => id}
        columns={columns}
        empty={<EmptyState icon="clock" title={t('schedules.none')} />}
      />
      {dialog}
    </>
  );
}
