import { DateTime } from 'luxon';

/** An instant on the site's calendar and clock. */
export interface SiteTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:mm:ss`. */
  readonly time: string;
}

/** What the site's calendar and clock say at `instant`, in the IANA zone `zone`. */
export function siteTime(instant: Date, zone: string): SiteTime {
  const local = DateTime.fromJSDate(instant, { zone });
  return { date: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm:ss') };
}

/** The first instant at which the site's calendar and clock say `date` and `time`. */
export const instantOf = ({ date, time }: SiteTime, zone: string): Date =>
  DateTime.fromISO(`${date}T${time}`, { zone }).toJSDate();
