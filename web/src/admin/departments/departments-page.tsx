import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { useDialog } from '../../parts/dialog/use-dialog.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { ListPanel } from '../../workspace/asking/list-panel.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { AddButton } from '../editing/add-button.js';
import { RowButtons } from '../editing/row-buttons.js';
import { DepartmentDialog } from './department-dialog.js';

type Department = Schemas['DepartmentDto'];

/** Where people belong, and who leads it. */
export function DepartmentsPage() {
  const t = useTexts('organisation');
  const admin = useTexts('admin');
  const { api } = useWorkspace();
  const asked = useAsked(() => api.GET('/api/admin/departments'), [api]);
  const { dialog, open } = useDialog();
  const { reload } = asked;
  const edit = (department?: Department) => {
    open((close) => <DepartmentDialog department={department} reload={reload} onClose={close} />);
  };
  const columns = [
    { heading: t('name'), cell: ({ name }: Department) => name },
    { heading: t('departments.location'), cell: ({ location }: Department) => location },
    { heading: t('departments.manager'), cell: ({ manager_name }: Department) => manager_name },
    {
      heading: t('departments.people'),
      cell: ({ employees }: Department) => employees,
      isNumber: true,
    },
    {
      heading: t('departments.status'),
      cell: ({ status }: Department) => (
        <Badge tone={status === 'Active' ? 'good' : 'quiet'}>{t(`departments.${status}`)}</Badge>
      ),
    },
    {
      heading: t('actions'),
      cell: (department: Department) => (
        <RowButtons
          name={department.name}
          open={open}
          edit={() => {
            edit(department);
          }}
          remove={() =>
            api.DELETE('/api/admin/departments/{id}', { params: { path: { id: department.id } } })
          }
          reload={reload}
        />
      ),
    },
  ];
  return (
    <>
      <PageHead title={admin('departments')} lead={t('departments.lead')}>
        <AddButton
          onAdd={() => {
            edit();
          }}
        />
      </PageHead>
      <ListPanel
        caption={admin('departments')}
        asked={asked}
        rowsOf={(data) => data.departments}
        keyOf={({ id }) => id}
        columns={columns}
        empty={<EmptyState icon="building" title={t('departments.none')} />}
      />
      {dialog}
    </>
  );
}
