import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { SelectField } from '../../parts/form/select-field.js';
import type { ListState } from '../../workspace/asking/use-list.js';
import { OUTCOMES } from './use-trail.js';

const TEXTS = [
  ['user_id', 'who'],
  ['action_type', 'action'],
] as const;
const DAYS = [
  ['date_from', 'from'],
  ['date_to', 'to'],
] as const;

/** Whose doing, of which kind, when, and how it ended. */
export function TrailFilters({ list }: { list: ListState }) {
  const t = useTexts('system');
  const parts = useTexts('parts');
  const shared = (name: string) => ({
    name,
    required: false,
    defaultValue: list.query[name],
    onChange({ currentTarget: { value } }: { currentTarget: { value: string } }) {
      list.filter({ [name]: value });
    },
  });
  return (
    <search class="filters">
      {TEXTS.map(([name, text]) => (
        <Field key={name} label={t(`trail.${text}`)} {...shared(name)} />
      ))}
      {DAYS.map(([name, text]) => (
        <Field key={name} label={t(`trail.${text}`)} type="date" {...shared(name)} />
      ))}
      <SelectField
        label={t('trail.status')}
        name="status"
        value={list.query['status'] ?? ''}
        options={[['', parts('all')], ...OUTCOMES.map((one) => [one, t(`trail.${one}`)] as const)]}
        onChange={({ currentTarget: { value } }) => {
          list.filter({ status: value });
        }}
      />
    </search>
  );
}
