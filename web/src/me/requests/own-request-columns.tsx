import { useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import type { Column } from '../../parts/table/column.js';
import { RequestedDays, RequestedThing, type Request } from '../../requests/requested.js';
import { STATE_TONES } from '../../requests/state-tones.js';

/** What is told of a request of one's own, and taking it back. */
export function useOwnRequestColumns(withdraw: (request: Request) => void): Column<Request>[] {
  const t = useTexts('requests');
  const me = useTexts('me');
  return [
    { heading: t('days'), cell: (request) => <RequestedDays request={request} /> },
    { heading: t('what'), cell: (request) => <RequestedThing request={request} /> },
    { heading: t('reason'), cell: ({ reason }) => reason },
    {
      heading: t('state'),
      cell: ({ state }) => <Badge tone={STATE_TONES[state]}>{t(`states.${state}`)}</Badge>,
    },
    { heading: me('answer'), cell: ({ note }) => note },
    {
      heading: me('what'),
      cell: (request) =>
        mayBeWithdrawn(request) && (
          <button
            type="button"
            class="button plain small-button"
            onClick={() => {
              withdraw(request);
            }}
          >
            {me('withdraw')}
          </button>
        ),
    },
  ];
}

/** What waits, and leave that was approved; whether its days are over the server knows. */
const mayBeWithdrawn = ({ state, kind }: Request): boolean =>
  state === 'pending' || (state === 'approved' && kind === 'leave');
