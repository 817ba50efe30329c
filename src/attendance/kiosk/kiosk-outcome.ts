import type { DomainError } from '../../platform/errors/domain-error.js';
import type { Doubt } from './device-clock.js';
import type { RecordWithUser } from '../records/attendance-record.entity.js';

/** What became of an event of a device, as it is kept and told. */
export interface KioskOutcome {
  /** `retry`: nothing was decided; send it again later. */
  readonly outcome: 'marked' | 'checked_out' | 'refused' | 'retry';
  readonly code: string;
  readonly detail: string;
  readonly record_id: number | null;
  readonly user_id: string | null;
  readonly clock_skew: boolean;
}

/** @param doubt why an administrator must look at it, if one must */
export const markedAs = (record: RecordWithUser, doubt?: Doubt): KioskOutcome => ({
  outcome: 'marked',
  code: doubt?.code ?? 'marked',
  detail: `${record.user.name} is marked ${record.status}`,
  record_id: record.id,
  user_id: record.userId,
  clock_skew: doubt?.code === 'clock_skew',
});

export const checkedOutAs = (record: RecordWithUser, doubt?: Doubt): KioskOutcome => ({
  ...markedAs(record, doubt),
  outcome: 'checked_out',
  code: doubt?.code ?? 'checked_out',
  detail: `${record.user.name} has checked out`,
});

export const refusedFor = ({ code, message }: DomainError, isSkewed: boolean): KioskOutcome => ({
  ...NOBODY,
  outcome: 'refused',
  code,
  detail: message,
  clock_skew: isSkewed,
});

export const toRetry = (isSkewed: boolean): KioskOutcome => ({
  ...NOBODY,
  outcome: 'retry',
  code: 'unavailable',
  detail: 'This could not be looked at; send it again later',
  clock_skew: isSkewed,
});

const NOBODY = { record_id: null, user_id: null };
