import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { Role } from '../platform/access/role.js';
import { AuditService } from '../platform/audit/audit.service.js';
import { IdSequences } from '../platform/database/id-sequences.js';
import { Transactions } from '../platform/database/transactions.js';
import { ID_PREFIX } from './id-prefix.js';
import { UserSettings } from './user-settings.entity.js';
import { User } from './user.entity.js';
import type { NewUser } from './users.service.js';
import { append } from '../platform/database/queries.js';

/** Takes in many people at a time, with few statements. */
@Injectable()
export class BulkUserCreation {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(UserSettings) private readonly settings: Repository<UserSettings>,
    private readonly ids: IdSequences,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** Which of the addresses have an account. */
  async takenOf(emails: readonly string[]): Promise<Set<string>> {
    const taken = await this.users.find({
      select: { email: true },
      where: { email: In(emails) },
      withDeleted: true,
    });
    return new Set(taken.map(({ email }) => email));
  }

  /**
   * All of them or none.
   * @returns their ids, in the same order
   * @throws QueryFailedError (`uq_users_email`) when an address was taken meanwhile
   */
  async createAll(people: readonly NewUser[]): Promise<string[]> {
    return this.transactions.run(async () => {
      const ids = await this.idsFor(people);
      const users = people.map((person, i) => ({ ...person, id: ids[i] ?? '' }));
      await append(this.users, users);
      await append(
        this.settings,
        ids.map((userId) => ({ userId })),
      );
      await this.audit.recordAll(
        users.map((after) => ({
          action: 'user_imported',
          table: 'users',
          recordId: after.id,
          after,
        })),
      );
      return ids;
    });
  }

  private async idsFor(people: readonly NewUser[]): Promise<string[]> {
    const pools = new Map<Role, string[]>();
    for (const role of Object.values(Role)) {
      const count = people.filter((person) => person.role === role).length;
      if (count > 0) pools.set(role, await this.ids.take(ID_PREFIX[role], count));
    }
    return people.map(({ role }) => pools.get(role)?.shift() ?? '');
  }
}
