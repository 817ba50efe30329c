import { Injectable, Logger } from '@nestjs/common';
import type { Approved } from './recognition-seals.js';

/** Pictures that the database calls verified and whose seal does not hold, as this process has seen them. */
@Injectable()
export class ForgedPictures {
  private readonly logger = new Logger('Templates');
  private readonly owners = new Map<string, string>();

  get count(): number {
    return this.owners.size;
  }

  /** Each is told to the operator once. @param userIds whose pictures were looked at @param found those that are forged */
  note(userIds: readonly string[], found: readonly Approved[]): void {
    const news = found.filter(({ id }) => !this.owners.has(id));
    if (this.count > 0) this.forget(new Set(userIds));
    for (const { id, userId } of found) this.owners.set(id, userId);
    const [first] = news;
    if (!first) return;
    this.logger.error(
      `${news.length} face pictures are called verified and were not approved here; they are not matched. The first is ` +
        `${first.id} of ${first.userId}. After a backup was restored: npm run cli -- face:seal`,
    );
  }

  private forget(users: ReadonlySet<string>): void {
    for (const [id, userId] of this.owners) if (users.has(userId)) this.owners.delete(id);
  }
}
