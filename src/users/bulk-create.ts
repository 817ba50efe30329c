import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { Role } from '../platform/access/role.js';
import { AuditService } from '../platform/audit/audit.service.js';
import { IdSequences } from '../platform/database/id-sequences.js';
import { Transactions } from '../platform/database/transactions.js';
import { Employments } from './history/employments.js';
import { ID_PREFIX } from './id-prefix.js';
import { UserSettings } from './user-settings.entity.js';
import { AccountSeals } from './seals/account-seals.js';
import { isExempt, User, UserStatus, type NewUser } from './user.entity.js';
import { append } from '../platform/database/queries.js';

type Identity = Partial<Pick<User, 'email' | 'employeeNumber'>>;

/** Takes in many people at a time, with few statements. */
@Injectable()
export class BulkUserCreation {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(UserSettings) private readonly settings: Repository<UserSettings>,
    private readonly ids: IdSequences,
    private readonly seals: AccountSeals,
    private readonly employments: Employments,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** Whose the addresses and numbers are; of removed people too. */
  async holdersOf(people: readonly Identity[]): Promise<User[]> {
    const emails = people.flatMap(({ email }) => email ?? []);
    const numbers = people.flatMap(({ employeeNumber }) => employeeNumber ?? []);
    // Each an empty list where nobody has one: then it finds nobody.
    const where = [{ email: In(emails) }, { employeeNumber: In(numbers) }];
    return this.users.find({ where, withDeleted: true });
  }

  /**
   * All of them or none.
   * @returns their ids, in the same order
   * @throws QueryFailedError (`uq_users_email`, `uq_users_employee_number`) when one was taken meanwhile
   */
  async createAll(people: readonly NewUser[]): Promise<string[]> {
    return this.transactions.run(async () => {
      const ids = await this.idsFor(people);
      const employedFrom = await this.employments.beginning();
      const users = people.map((person, i) => ({
        ...person,
        id: ids[i] ?? '',
        employedFrom: employedFrom(person.joinDate),
        exempt: isExempt(person),
      }));
      await append(
        this.users,
        users.map((user) => ({ ...user, accountSeal: this.sealOf(user) })),
      );
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

  private sealOf(user: NewUser & Pick<User, 'id'>): string {
    return this.seals.sealOf({ ...user, status: UserStatus.Active, secondFactor: false });
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
