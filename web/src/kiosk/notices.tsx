import { useSpeech, type Speech } from '../language/language.js';
import type { Connection } from './connection.js';
import type { Queue } from './queue/use-queue.js';

const MINUTE = 60_000;
/** Milliseconds by which a clock may be off before what is kept here has to be reviewed. */
const TOLERANCE = 2 * MINUTE;

/** What somebody should see to: no network, marks that wait or were refused, a wrong clock. */
export function Notices({ connection, queue }: { connection: Connection; queue: Queue }) {
  const { t } = useSpeech();
  const clock = clockNotice(connection.clockOffset, t);
  return (
    <div class="notices" role="status">
      {!connection.isOnline && <p class="notice warn">{t('kiosk.offline')}</p>}
      {queue.waiting > 0 && (
        <p class="notice note">{t('kiosk.waiting', { number: queue.waiting })}</p>
      )}
      {clock !== undefined && <p class="notice bad">{clock}</p>}
      {queue.refused > 0 && (
        <button type="button" class="notice bad" onClick={queue.dismissRefused}>
          {t('kiosk.refusedLater', { number: queue.refused })}
        </button>
      )}
    </div>
  );
}

function clockNotice(offset: number, t: Speech['t']): string | undefined {
  if (Math.abs(offset) <= TOLERANCE) return undefined;
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const by =
    minutes < 90
      ? t('kiosk.minutes', { number: minutes })
      : t('kiosk.hours', { number: Math.round(minutes / 60) });
  return t(offset > 0 ? 'kiosk.clockAhead' : 'kiosk.clockBehind', { by });
}
