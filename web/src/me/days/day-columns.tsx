import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { clockText } from '../../parts/dates.js';
import { StatusBadge } from '../../parts/status-badge.js';
import type { Column } from '../../parts/table/column.js';
import { useDuration } from './duration-text.js';

export type OwnRecord = Schemas['RecordDto'];

interface DayActions {
  readonly onExplain: (record: OwnRecord) => void;
  readonly onCorrect: (record: OwnRecord) => void;
}

/** What is told of a day of one's own. */
export function useDayColumns({ onExplain, onCorrect }: DayActions): Column<OwnRecord>[] {
  const t = useTexts('me');
  const parts = useTexts('parts');
  const { locale } = useSpeech();
  const duration = useDuration();
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return [
    { heading: t('day'), cell: ({ date }) => weekday.format(new Date(date)) },
    { heading: t('state'), cell: (record) => <State record={record} /> },
    { heading: t('came'), cell: ({ time }) => clockText(time) },
    { heading: t('went'), cell: ({ check_out_time }) => clockText(check_out_time) },
    { heading: t('worked'), cell: ({ worked_minutes }) => duration(worked_minutes) },
    {
      heading: t('late'),
      cell: ({ late_minutes }) => (late_minutes > 0 ? duration(late_minutes) : parts('none')),
    },
    {
      heading: t('what'),
      cell: (record) => (
        <div class="actions">
          <button
            type="button"
            class="button plain small-button"
            onClick={() => {
              onExplain(record);
            }}
          >
            {t('why')}
          </button>
          <button
            type="button"
            class="button plain small-button"
            onClick={() => {
              onCorrect(record);
            }}
          >
            {t('correct')}
          </button>
        </div>
      ),
    },
  ];
}

function State({ record: { status, verification_status } }: { record: OwnRecord }) {
  const t = useTexts('me');
  return (
    <span class="stated">
      <StatusBadge status={status} />
      {verification_status !== 'verified' && (
        <Badge tone={verification_status === 'pending' ? 'note' : 'bad'}>
          {t(`verification.${verification_status}`)}
        </Badge>
      )}
    </span>
  );
}
