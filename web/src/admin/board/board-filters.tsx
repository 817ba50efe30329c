import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { changeQuery } from '../../workspace/routing/route.js';
import { WITHOUT, type Today } from './board-day.js';

interface BoardFiltersProps {
  readonly day: Today;
  readonly query: Readonly<Record<string, string>>;
}

/** Which department, and whose name. */
export function BoardFilters({ day, query }: BoardFiltersProps) {
  const t = useTexts('board');
  const parts = useTexts('parts');
  const departments = day.summary.map(
    ({ department, department_name }) =>
      [department ?? WITHOUT, department_name ?? t('noDepartment')] as const,
  );
  return (
    <div class="filters">
      <SelectField
        label={t('department')}
        name="department"
        value={query['department'] ?? ''}
        options={[['', parts('all')], ...departments]}
        onChange={({ currentTarget }) => {
          changeQuery({ department: currentTarget.value, page: undefined });
        }}
      />
      <Field
        label={t('search')}
        name="name"
        type="search"
        required={false}
        value={query['name'] ?? ''}
        onInput={({ currentTarget }) => {
          changeQuery({ name: currentTarget.value, page: undefined });
        }}
      />
    </div>
  );
}
