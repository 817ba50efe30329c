/** A day of the site, `YYYY-MM-DD`, as the reader writes it; it has no zone to be moved between. */
export const dayText = (day: string, locale: string, style: 'medium' | 'full' = 'medium'): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** An instant on the clocks of a zone. @param zone the site's; the browser's own where it is not known */
export const instantText = (instant: string, locale: string, zone?: string): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(zone !== undefined && { timeZone: zone }),
  }).format(new Date(instant));

/** `08:05:11` of a record: the site's clock already. */
export const clockText = (time: string | null | undefined): string => time?.slice(0, 5) ?? '–';
