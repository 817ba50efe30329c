import { DomainError } from '../../platform/errors/domain-error.js';
import { PermanentFailure } from '../../platform/jobs/job-queue.js';

const NO_ROOM = 'There is no room left on the disk for this report';
const UNFORESEEN = 'The report could not be written; ask for it again';

/** What a failure that no second try would mend is told as; any other stays as it is. */
export function permanentOrNot(error: unknown): unknown {
  if (error instanceof DomainError) return new PermanentFailure(error.message);
  return isFullDisk(error) ? new PermanentFailure(NO_ROOM) : error;
}

/** One sentence for people, without a path or anything else of the machine's. */
export const sentenceFor = (error: Error): string =>
  error instanceof PermanentFailure ? error.message : UNFORESEEN;

/** An error that comes from another thread has lost its code, and its message still begins with it. */
const isFullDisk = (error: unknown): boolean =>
  error instanceof Error && /^(ENOSPC|EDQUOT|EFBIG)\b/.test(error.message);
