import type { DomainError } from '../../platform/errors/domain-error.js';
import type { RecordDto } from '../records/record.dto.js';

/** What became of an event of a device. */
export interface Outcome {
  /** `retry`: nothing was decided; send it again later. */
  readonly outcome: 'marked' | 'refused' | 'retry';
  readonly code: string;
  readonly detail: string;
  readonly record_id: number | null;
  readonly user_id: string | null;
  readonly clock_skew: boolean;
}

export const markedAs = (record: RecordDto, isSkewed: boolean): Outcome => ({
  outcome: 'marked',
  code: isSkewed ? 'clock_skew' : 'marked',
  detail: `${record.user_name} is marked ${record.status}`,
  record_id: record.id,
  user_id: record.user_id,
  clock_skew: isSkewed,
});

export const refusedFor = ({ code, message }: DomainError, isSkewed: boolean): Outcome => ({
  ...NOBODY,
  outcome: 'refused',
  code,
  detail: message,
  clock_skew: isSkewed,
});

export const toRetry = (isSkewed: boolean): Outcome => ({
  ...NOBODY,
  outcome: 'retry',
  code: 'unavailable',
  detail: 'This could not be looked at; send it again later',
  clock_skew: isSkewed,
});

const NOBODY = { record_id: null, user_id: null };
