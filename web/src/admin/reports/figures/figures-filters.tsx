import { useTexts } from '../../../language/language.js';
import { Field } from '../../../parts/field.js';
import { SelectField } from '../../../parts/form/select-field.js';
import { changeQuery } from '../../../workspace/routing/route.js';
import type { SheetQuery } from './read-sheet.js';
import { SHEET_KINDS, type SheetKind } from './sheet.js';

interface FiguresFiltersProps {
  readonly kind: SheetKind;
  readonly query: SheetQuery;
  /** The month or the day that is shown. */
  readonly of: string;
}

/** Which figures, of when, and of whom. */
export function FiguresFilters({ kind, query, of }: FiguresFiltersProps) {
  const t = useTexts('figures');
  const system = useTexts('system');
  const isMonth = kind === 'monthly';
  return (
    <div class="filters">
      <SelectField
        label={system('reports.type')}
        name="figures"
        value={kind}
        options={SHEET_KINDS.map((one) => [one, system(`reports.types.${one}`)] as const)}
        onChange={({ currentTarget }) => {
          changeQuery({ figures: currentTarget.value });
        }}
      />
      <Field
        key={kind}
        label={t(isMonth ? 'month' : 'day')}
        name="of"
        type={isMonth ? 'month' : 'date'}
        required={false}
        value={of}
        onChange={({ currentTarget }) => {
          changeQuery({ [isMonth ? 'month' : 'date']: currentTarget.value });
        }}
      />
      <Field
        label={system('reports.department')}
        name="department"
        required={false}
        value={query['department'] ?? ''}
        onChange={({ currentTarget }) => {
          changeQuery({ department: currentTarget.value });
        }}
      />
    </div>
  );
}
