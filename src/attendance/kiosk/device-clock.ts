import { siteTime } from '../../platform/time/site-time.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { isClosed } from '../rules/edit-window.js';
import { CapturedInFuture, EditWindowClosed } from '../records/errors.js';

/** Milliseconds by which a device's clock may be off. */
export const CLOCK_TOLERANCE = 120_000;

/** Milliseconds by which the sender's clock is ahead of ours. */
export const clockOffset = (sentAt: Date, receivedAt: Date): number =>
  sentAt.getTime() - receivedAt.getTime();

export const isSkewed = (offset: number): boolean => Math.abs(offset) > CLOCK_TOLERANCE;

/**
 * The moment that an offline mark counts from: a clock that is a little ahead makes nothing happen later
 * than we heard of it.
 * @throws CapturedInFuture EditWindowClosed
 */
export function momentOfMark(capturedAt: Date, receivedAt: Date, settings: Settings): Date {
  if (capturedAt.getTime() > receivedAt.getTime() + CLOCK_TOLERANCE) throw new CapturedInFuture();
  const { site_timezone: zone, attendance_edit_window_days: days } = settings;
  const { date } = siteTime(capturedAt, zone);
  if (isClosed(date, siteTime(receivedAt, zone).date, days)) throw new EditWindowClosed(days);
  return capturedAt < receivedAt ? capturedAt : receivedAt;
}
