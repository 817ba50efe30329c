import { DomainError } from '../../platform/errors/domain-error.js';
import { PermanentFailure } from '../../platform/jobs/job-queue.js';
import { permanentOrNot, sentenceFor } from './report-failure.js';

class Refused extends DomainError {
  readonly code = 'refused';
  readonly status = 400;
}

describe('A report that fails', () => {
  it.each(['ENOSPC: no space left on device, write', 'EDQUOT: quota exceeded, open /srv/x.part'])(
    'for want of room (%s) says so, without a path',
    (message) => {
      const failure = permanentOrNot(new Error(message));
      expect(failure).toBeInstanceOf(PermanentFailure);
      expect(sentenceFor(failure as Error)).toBe(
        'There is no room left on the disk for this report',
      );
    },
  );

  it('for a reason of ours gives it', () => {
    const failure = permanentOrNot(new Refused('There is no department X'));
    expect(sentenceFor(failure as Error)).toBe('There is no department X');
  });

  it('for any other reason keeps it to itself, and is tried again', () => {
    const error = new Error('EACCES: permission denied, open /srv/storage/reports/x.part');
    expect(permanentOrNot(error)).toBe(error);
    expect(sentenceFor(error)).toBe('The report could not be written; ask for it again');
  });
});
