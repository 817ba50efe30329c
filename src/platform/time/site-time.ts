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

/**
 * The first instant at which the site's calendar and clock say `date` and `time`. A time that the
 * clocks jump over is read as if they had not: half past two as half past three.
 */
export function instantOf({ date, time }: SiteTime, zone: string): Date {
  // Of a time that comes twice, the library takes one or the other by the season it runs in.
  const instants = DateTime.fromISO(`${date}T${time}`, { zone }).getPossibleOffsets();
  return new Date(Math.min(...instants.map((instant) => instant.toMillis())));
}
