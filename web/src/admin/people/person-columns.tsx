import type { ComponentChild } from 'preact';
import { useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import type { Column } from '../../parts/table/column.js';
import { DepartureDialog } from './departure-dialog.js';
import { DoorDialog } from './door-dialog.js';
import { PersonDialog } from './person-dialog.js';
import { TONES, type Person } from './person.js';
import { ReturnDialog } from './return-dialog.js';

type Open = (draw: (close: () => void) => ComponentChild) => void;

/** What the list tells of a person, and what may be done to their account. */
export function usePersonColumns(open: Open, reload: () => Promise<void>): Column<Person>[] {
  const t = useTexts('people');
  const door = useTexts('door');
  const button = (text: string, Shown: typeof PersonDialog, person: Person) => (
    <button
      type="button"
      class="button plain small-button"
      onClick={() => {
        open((close) => <Shown person={person} reload={reload} onClose={close} />);
      }}
    >
      {text}
      <span class="unseen"> {person.name}</span>
    </button>
  );
  return [
    {
      heading: t('name'),
      sort: 'name',
      cell: ({ name, email }) => (
        <span class="who">
          <span>{name}</span>
          {email && <bdi class="quiet small">{email}</bdi>}
        </span>
      ),
    },
    {
      heading: t('id'),
      sort: 'id',
      cell: ({ id, employee_number }) => <span class="whole">{employee_number ?? id}</span>,
    },
    {
      heading: t('role'),
      sort: 'role',
      cell: ({ role }) => <span class="whole">{t(`roles.${role}`)}</span>,
    },
    {
      heading: t('department'),
      sort: 'department',
      cell: ({ department_name }) => department_name,
    },
    {
      heading: t('status'),
      sort: 'status',
      cell: ({ status }) => <Badge tone={TONES[status]}>{t(`statuses.${status}`)}</Badge>,
    },
    {
      heading: t('actions'),
      cell: (person) => (
        <div class="actions">
          {button(t('edit'), PersonDialog, person)}
          {button(door('title'), DoorDialog, person)}
          {person.status === 'Active'
            ? button(t('deactivate'), DepartureDialog, person)
            : button(t('activate'), ReturnDialog, person)}
        </div>
      ),
    },
  ];
}
