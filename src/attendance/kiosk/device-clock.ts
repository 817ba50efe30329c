import { HOUR, SECOND } from '../../platform/time/duration.js';
import { siteTime } from '../../platform/time/site-time.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { isClosed } from '../rules/edit-window.js';
import { OUT_OF_ORDER } from '../marking/capture-signatures.js';
import { CapturedInFuture, EditWindowClosed } from '../records/errors.js';

/** Milliseconds by which a device's clock may be off. */
export const CLOCK_TOLERANCE = 120_000;

/** Milliseconds by which the sender's clock is ahead of ours. */
export const clockOffset = (sentAt: Date, receivedAt: Date): number =>
  sentAt.getTime() - receivedAt.getTime();

export const isSkewed = (offset: number): boolean => Math.abs(offset) > CLOCK_TOLERANCE;

/** Why an administrator must look at a mark that was taken offline. */
export interface Doubt {
  readonly code:
    'clock_skew' | 'backdated' | 'liveness_missing' | 'pin_missing' | 'sequence_disorder';
  readonly reason: string;
}

/** Somebody else may count with the device's key. */
export const SEQUENCE_DISORDER: Doubt = { code: 'sequence_disorder', reason: OUT_OF_ORDER };

/** While a device is offline nobody can be set a challenge. */
export const UNCHALLENGED: Doubt = {
  code: 'liveness_missing',
  reason: 'liveness_missing: taken offline, without the liveness session that marks need',
};

/** A card may be a photograph of one, and a device keeps no PIN that would tell. */
export const WITHOUT_PIN: Doubt = {
  code: 'pin_missing',
  reason: 'pin_missing: taken offline by a card, without the PIN that marks need',
};

/**
 * What speaks against believing when a mark was taken: a device's word is all there is.
 * @param reviewHours later than so long after it, a mark is looked at
 */
export function doubtAbout(
  {
    capturedAt,
    sentAt,
    receivedAt,
  }: Readonly<Record<'capturedAt' | 'sentAt' | 'receivedAt', Date>>,
  reviewHours: number,
): Doubt | undefined {
  const offset = clockOffset(sentAt, receivedAt);
  if (isSkewed(offset)) {
    const seconds = Math.round(Math.abs(offset) / SECOND);
    const direction = offset > 0 ? 'ahead' : 'behind';
    const reason = `clock_skew: the device's clock was ${seconds} s ${direction}`;
    return { code: 'clock_skew', reason };
  }
  const hours = (receivedAt.getTime() - capturedAt.getTime()) / HOUR;
  if (hours <= reviewHours) return undefined;
  return {
    code: 'backdated',
    reason: `backdated: received ${Math.floor(hours)} h after it was taken`,
  };
}

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
