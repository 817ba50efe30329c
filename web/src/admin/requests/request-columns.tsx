import { useSpeech, useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { instantText } from '../../parts/dates.js';
import type { Column } from '../../parts/table/column.js';
import { useZone } from '../../workspace/zone.js';
import { STATE_TONES } from '../../requests/state-tones.js';
import type { Verdict } from './request-dialog.js';
import { RequestedDays, RequestedThing, type Request } from '../../requests/requested.js';
import { VerdictButtons } from './verdict-buttons.js';

/** What is told of a request, and deciding on it. */
export function useRequestColumns(decide: (verdict: Verdict) => void): Column<Request>[] {
  const t = useTexts('requests');
  const { locale } = useSpeech();
  const { zone } = useZone();
  return [
    { heading: t('person'), cell: ({ user_name }) => user_name },
    { heading: t('what'), cell: (request) => <RequestedThing request={request} /> },
    { heading: t('days'), cell: (request) => <RequestedDays request={request} /> },
    { heading: t('reason'), cell: ({ reason }) => reason },
    {
      heading: t('asked'),
      sort: 'created_at',
      cell: ({ created_at }) => instantText(created_at, locale, zone),
    },
    {
      heading: t('decide'),
      cell: (request) =>
        request.state === 'pending' ? (
          <VerdictButtons
            approveText={t('approve')}
            onDecide={(decision) => {
              decide({ request, decision });
            }}
          />
        ) : (
          <Badge tone={STATE_TONES[request.state]}>{t(`states.${request.state}`)}</Badge>
        ),
    },
  ];
}
