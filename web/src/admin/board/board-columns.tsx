import { useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { clockText } from '../../parts/dates.js';
import { StatusBadge } from '../../parts/status-badge.js';
import type { Column } from '../../parts/table/column.js';
import type { BoardDay } from './board-day.js';

/** What the board tells of a day. @param latest whose record was written last */
export function useBoardColumns(latest: string | undefined): Column<BoardDay>[] {
  const t = useTexts('board');
  const parts = useTexts('parts');
  const worked = (minutes: number | null) =>
    minutes === null
      ? null
      : parts('hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  return [
    {
      heading: t('name'),
      cell: ({ user_id, user_name, department_name }) => (
        <span class={user_id === latest ? 'who fresh' : 'who'}>
          <span>{user_name}</span>
          {department_name !== null && <span class="quiet small">{department_name}</span>}
        </span>
      ),
    },
    {
      heading: t('status'),
      cell: ({ status, late_minutes, verification_status }) => (
        <span class="stated">
          <StatusBadge status={status} />
          {status === 'Late' && (
            <span class="quiet small">{t('lateBy', { minutes: late_minutes })}</span>
          )}
          {verification_status === 'pending' && <Badge tone="note">{t('pending')}</Badge>}
        </span>
      ),
    },
    { heading: t('in'), cell: ({ time }) => time && clockText(time), isNumber: true },
    {
      heading: t('out'),
      cell: ({ check_out_time }) => check_out_time && clockText(check_out_time),
      isNumber: true,
    },
    {
      heading: t('worked'),
      cell: ({ worked_minutes }) => worked(worked_minutes),
      isNumber: true,
    },
    { heading: t('place'), cell: ({ location }) => location },
  ];
}
