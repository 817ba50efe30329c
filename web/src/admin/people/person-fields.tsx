import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { CheckField } from '../../parts/form/check-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useDepartments } from '../departments/use-departments.js';
import { ROLES, type Person } from './person.js';

const TEXTS = [
  ['employee_number', 'number'],
  ['guardian_email', 'guardian'],
  ['phone', 'phone'],
  ['address', 'address'],
] as const;

const NEWCOMER: Partial<Person> = { role: 'employee', exempt: false };

/** What may be said of a person. */
export function PersonFields({ person = NEWCOMER }: { person?: Partial<Person> | undefined }) {
  const t = useTexts('people');
  const departments = useDepartments();
  const { name, email, role, department, join_date, exempt = false } = person;
  return (
    <>
      <div class="fields">
        <Field label={t('name')} name="name" maxLength={100} defaultValue={name} />
        <Field
          label={t('email')}
          name="email"
          type="email"
          required={false}
          defaultValue={email ?? undefined}
        />
        <SelectField
          label={t('role')}
          name="role"
          value={role}
          options={ROLES.map((one) => [one, t(`roles.${one}`)] as const)}
        />
        <SelectField
          label={t('department')}
          name="department"
          value={department ?? ''}
          options={[['', t('noDepartment')], ...departments]}
        />
        <Field
          label={t('joined')}
          name="join_date"
          type="date"
          required={false}
          defaultValue={join_date ?? undefined}
        />
        {TEXTS.map(([field, text]) => (
          <Field
            key={field}
            label={t(text)}
            name={field}
            required={false}
            autocomplete="off"
            defaultValue={person[field] ?? undefined}
          />
        ))}
      </div>
      <CheckField label={t('exempt')} name="exempt" checked={exempt} />
    </>
  );
}
