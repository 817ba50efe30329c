import { useTexts } from '../../../language/language.js';
import { DataTable } from '../../../parts/table/data-table.js';
import type { ImportResult } from './use-import.js';

const COUNTS = ['imported', 'updated', 'deactivated', 'unchanged', 'failed'] as const;
/** Rows of each table that are drawn; the counts tell of all. */
const SHOWN = 100;

/** What a list would do: how many of each, which fields of whom, and which rows are wrong. */
export function Difference({ result }: { result: ImportResult }) {
  const t = useTexts('people');
  const { changed_users, errors, ignored_columns } = result;
  const changes = changed_users.flatMap(({ row, user_id, changes: fields }) =>
    fields.map((change) => ({ row, user_id, ...change })),
  );
  return (
    <div class="difference" role="status" tabIndex={0}>
      <p>{t('dryRun')}</p>
      <ul class="counts">
        {COUNTS.map((count) => (
          <li key={count}>
            <strong>{result[count]}</strong> {t(`counts.${count}`)}
          </li>
        ))}
      </ul>
      {ignored_columns.length > 0 && (
        <p class="quiet small">{t('ignored', { columns: ignored_columns.join(', ') })}</p>
      )}
      {changes.length > 0 && (
        <DataTable
          caption={t('changes')}
          rows={changes.slice(0, SHOWN)}
          keyOf={({ user_id, field }) => `${user_id} ${field}`}
          columns={[
            { heading: t('id'), cell: ({ user_id }) => user_id },
            { heading: t('field'), cell: ({ field }) => field },
            { heading: t('before'), cell: ({ before }) => before && <del>{before}</del> },
            { heading: t('after'), cell: ({ after }) => after && <ins>{after}</ins> },
          ]}
        />
      )}
      {errors.length > 0 && (
        <DataTable
          caption={t('faults')}
          rows={errors.slice(0, SHOWN)}
          keyOf={({ row, field }) => `${row} ${field}`}
          columns={[
            { heading: t('row'), cell: ({ row }) => row },
            { heading: t('field'), cell: ({ field }) => field },
            { heading: t('fault'), cell: ({ message }) => message },
          ]}
        />
      )}
    </div>
  );
}
