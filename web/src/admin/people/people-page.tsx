import { useTexts } from '../../language/language.js';
import { useDialog } from '../../parts/dialog/use-dialog.js';
import { Icon } from '../../parts/icon.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { Listed } from '../../workspace/asking/listed.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { ImportDialog } from './import/import-dialog.js';
import { PeopleFilters } from './people-filters.js';
import { PersonDialog } from './person-dialog.js';
import { usePeople } from './use-people.js';
import { usePersonColumns } from './person-columns.js';

/** Everybody with an account. */
export function PeoplePage() {
  const t = useTexts('people');
  const admin = useTexts('admin');
  const { list, asked } = usePeople();
  const { dialog, open } = useDialog();
  const { reload } = asked;
  const columns = usePersonColumns(open, reload);
  return (
    <>
      <PageHead title={admin('people')} lead={t('lead')}>
        <button
          type="button"
          class="button plain"
          onClick={() => {
            open((close) => <ImportDialog reload={reload} onClose={close} />);
          }}
        >
          <Icon name="upload" /> {t('import')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            open((close) => <PersonDialog reload={reload} onClose={close} />);
          }}
        >
          <Icon name="plus" /> {t('add')}
        </button>
      </PageHead>
      <PeopleFilters list={list} />
      <Listed
        caption={admin('people')}
        asked={asked}
        rowsOf={({ users }) => users}
        keyOf={({ id }) => id}
        columns={columns}
        list={list}
        empty={<EmptyState icon="people" title={t('none')} />}
      />
      {dialog}
    </>
  );
}
