import { endOfWork, startOfWork, type Schedule } from '../../calendar/schedules/schedule.js';
import { dayAfter } from '../../platform/time/calendar-day.js';
import { MINUTE } from '../../platform/time/duration.js';
import { instantOf } from '../../platform/time/site-time.js';

/**
 * Whether whoever has not come by now is told so: they would be late, the site's time of day has passed, and the day, or
 * the night that began on it, is not over.
 *
 * @param from `HH:mm` on the site's clock
 */
export function isTimeToTell(date: string, from: string, rule: Schedule, now: Date): boolean {
  const late = startOfWork(date, rule).getTime() + rule.graceMinutes * MINUTE;
  const asked = instantOf({ date, time: from }, rule.zone).getTime();
  const midnight = instantOf({ date: dayAfter(date), time: '00:00' }, rule.zone).getTime();
  const over = Math.max(endOfWork(date, rule).getTime(), midnight);
  return now.getTime() > Math.max(late, asked) && now.getTime() < over;
}
