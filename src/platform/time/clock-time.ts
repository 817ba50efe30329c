const HOUR_AND_MINUTE = '([01]\\d|2[0-3]):[0-5]\\d';

/** `HH:mm`. */
export const CLOCK_TIME = new RegExp(`^${HOUR_AND_MINUTE}$`);

/** `HH:mm` or `HH:mm:ss`. */
export const CLOCK_TIME_WITH_SECONDS = new RegExp(`^${HOUR_AND_MINUTE}(:[0-5]\\d)?$`);

export const MINUTES_OF_DAY = 24 * 60;

/** Minutes since midnight of an `HH:mm`. */
export const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The `HH:mm` so many minutes after midnight; a day later it is the same again. */
export const clockOf = (minutes: number): string => {
  const inDay = minutes % MINUTES_OF_DAY;
  return [Math.floor(inDay / 60), inDay % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
};
