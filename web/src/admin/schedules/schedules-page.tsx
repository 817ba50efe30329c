import { useTexts } from '../../language/language.js';
import { useDialog } from '../../parts/dialog/use-dialog.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { DataTable } from '../../parts/table/data-table.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { AddButton } from '../editing/add-button.js';
import { RowButtons } from '../editing/row-buttons.js';
import { ScheduleDialog } from './schedule-dialog.js';
import { useScheduleColumns, type Schedule } from './schedule-columns.js';

/** Hours and working days, of everybody or of a department, each from a day on. */
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
      <section class="panel">
        <AskedView asked={asked}>
          {({ schedules }) =>
            schedules.length === 0 ? (
              <EmptyState icon="clock" title={t('schedules.none')} />
            ) : (
              <DataTable
                caption={admin('schedules')}
                rows={schedules}
                keyOf={({ id }) => id}
                columns={columns}
              />
            )
          }
        </AskedView>
      </section>
      {dialog}
    </>
  );
}
