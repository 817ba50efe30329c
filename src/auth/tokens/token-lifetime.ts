import { DAY, HOUR, SECOND } from '../../platform/time/duration.js';

const SECONDS_PER_HOUR = HOUR / SECOND;

/** Milliseconds a refresh token is good for; each use gives a new one. */
export const REFRESH_LIFETIME = 30 * DAY;

/**
 * Seconds an access token lives. The setting decides. It starts from the environment, in whole hours: while it stands
 * there, the environment's own seconds hold.
 */
export const accessLifetime = (settingHours: number, environmentSeconds: number): number =>
  settingHours === Math.ceil(environmentSeconds / SECONDS_PER_HOUR)
    ? environmentSeconds
    : settingHours * SECONDS_PER_HOUR;
