import { useSpeech, useTexts } from '../../language/language.js';
import { dayText } from '../../parts/dates.js';
import type { Column } from '../../parts/table/column.js';
import type { StreamedRecord } from '../../workspace/asking/use-attendance-stream.js';
import type { MarkVerdict } from './mark-dialog.js';
import { MarkTimes, PictureVerdict } from './picture-verdict.js';
import { VerdictButtons } from './verdict-buttons.js';

/** What is told of a mark that waits, and deciding on it. */
export function useMarkColumns(
  decide: (verdict: MarkVerdict) => void,
  explain: (record: StreamedRecord) => void,
): Column<StreamedRecord>[] {
  const t = useTexts('requests');
  const { locale } = useSpeech();
  return [
    {
      heading: t('person'),
      cell: ({ user_name, department_name }) => (
        <span class="who">
          <span>{user_name}</span>
          {department_name !== null && <span class="quiet small">{department_name}</span>}
        </span>
      ),
    },
    { heading: t('day'), cell: ({ date }) => dayText(date, locale) },
    { heading: t('mark'), cell: (record) => <MarkTimes record={record} /> },
    { heading: t('picture'), cell: (record) => <PictureVerdict record={record} /> },
    { heading: t('where'), cell: ({ location }) => location },
    {
      heading: t('why'),
      cell: (record) => (
        <button
          type="button"
          class="button plain small-button"
          onClick={() => {
            explain(record);
          }}
        >
          {t('why')}
        </button>
      ),
    },
    {
      heading: t('decide'),
      cell: (record) => (
        <VerdictButtons
          approveText={t('verify')}
          onDecide={(decision) => {
            decide({ record, decision: decision === 'approved' ? 'verified' : 'rejected' });
          }}
        />
      ),
    },
  ];
}
