import { useRef } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { SelectField } from '../../parts/form/select-field.js';
import type { ListState } from '../../workspace/asking/use-list.js';
import { useDepartments } from '../departments/use-departments.js';
import { ROLES, STATUSES } from './person.js';

/** Milliseconds after the last key before it is searched. */
const SOON = 250;

/** Whose name, where, and in which role. */
export function PeopleFilters({ list }: { list: ListState }) {
  const t = useTexts('people');
  const parts = useTexts('parts');
  const departments = useDepartments();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const all = ['', parts('all')] as const;
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <SelectField
      label={label}
      name={name}
      value={list.query[name] ?? ''}
      options={[all, ...options]}
      onChange={({ currentTarget: { value } }) => {
        list.filter({ [name]: value });
      }}
    />
  );
  return (
    <search class="filters">
      <Field
        label={t('search')}
        name="q"
        type="search"
        required={false}
        defaultValue={list.query['q'] ?? ''}
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(list.filter, SOON, { q: value });
        }}
      />
      {choice('department', t('department'), departments)}
      {choice(
        'role',
        t('role'),
        ROLES.map((role) => [role, t(`roles.${role}`)] as const),
      )}
      {choice(
        'status',
        t('status'),
        STATUSES.map((one) => [one, t(`statuses.${one}`)] as const),
      )}
    </search>
  );
}
