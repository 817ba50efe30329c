import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { UserNotFound } from '../../users/errors.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';

/** Lets the servers read people's templates again. */
@Injectable()
export class GalleryNews {
  constructor(
    private readonly enrolmentLock: EnrolmentLock,
    private readonly transactions: Transactions,
  ) {}

  async tell(userIds: ReadonlySet<string>): Promise<void> {
    for (const userId of userIds) await this.tellOf(userId).catch(unlessGone);
  }

  private async tellOf(userId: string): Promise<void> {
    await this.transactions.run(async () => {
      const user = await this.enrolmentLock.hold(userId);
      await this.enrolmentLock.noteFaceChange(user);
    });
  }
}

/** Somebody may be deleted meanwhile. */
function unlessGone(error: unknown): void {
  if (!(error instanceof UserNotFound)) throw error;
}
