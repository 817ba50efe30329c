const HOUR_AND_MINUTE = '([01]\\d|2[0-3]):[0-5]\\d';

/** `HH:mm`. */
export const CLOCK_TIME = new RegExp(`^${HOUR_AND_MINUTE}$`);

/** `HH:mm` or `HH:mm:ss`. */
export const CLOCK_TIME_WITH_SECONDS = new RegExp(`^${HOUR_AND_MINUTE}(:[0-5]\\d)?$`);
