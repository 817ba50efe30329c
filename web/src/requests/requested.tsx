import type { Schemas } from '../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../language/language.js';
import { clockText, dayText } from '../parts/dates.js';
import { StatusBadge } from '../parts/status-badge.js';

export type Request = Schemas['RequestDto'];

/** One day, or the first and the last. */
export function RequestedDays({ request }: { request: Request }) {
  const t = useTexts('requests');
  const { locale } = useSpeech();
  const { start_date, end_date } = request;
  const from = dayText(start_date, locale);
  if (start_date === end_date) return <>{from}</>;
  return <>{t('span', { from, to: dayText(end_date, locale) })}</>;
}

/** Which leave, or what a day is to become. */
export function RequestedThing({ request }: { request: Request }) {
  const t = useTexts('requests');
  const { kind, leave_kind, half_day, status, time, check_out_time } = request;
  if (kind === 'leave') {
    return (
      <>
        {leave_kind ?? t('leave')}
        {half_day && `, ${t(half_day)}`}
      </>
    );
  }
  return (
    <span class="stated">
      {t('correction')}
      {status && <StatusBadge status={status} />}
      {time && <span>{t('coming', { time: clockText(time) })}</span>}
      {check_out_time && <span>{t('going', { time: clockText(check_out_time) })}</span>}
    </span>
  );
}
