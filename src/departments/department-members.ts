import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Not, Raw, Repository } from 'typeorm';
import { User, UserStatus } from '../users/user.entity.js';
import { Memberships } from '../users/history/memberships.js';
import { Department } from './department.entity.js';
import { invalidField } from '../platform/errors/validation.js';

/** Who belongs to which department, and who leads it. */
@Injectable()
export class DepartmentMembers {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(Department) private readonly departments: Repository<Department>,
    private readonly memberships: Memberships,
  ) {}

  async count(departmentId: string): Promise<number> {
    return this.users.countBy({ departmentId });
  }

  /** Department → people. */
  async counts(): Promise<Map<string, number>> {
    const rows = await this.users
      .createQueryBuilder('user')
      .select('user.departmentId', 'id')
      .addSelect('COUNT(*)', 'people')
      .where({ departmentId: Not(IsNull()) })
      .groupBy('user.departmentId')
      .getRawMany<{ id: string; people: number | string }>();
    return new Map(rows.map(({ id, people }) => [id, Number(people)]));
  }

  /** @throws ValidationFailed unless the user is an active one of the department */
  async refuseOutsider(userId: string, departmentId: string): Promise<void> {
    const isMember = await this.users.existsBy({
      id: userId,
      departmentId,
      status: UserStatus.Active,
    });
    if (!isMember) refuse('The manager must be an active user of the department');
  }

  /** A new department has nobody yet: its manager joins it. @throws ValidationFailed for a user of another one */
  async welcomeManager(userId: string, departmentId: string): Promise<void> {
    const free = { id: userId, departmentId: IsNull(), status: UserStatus.Active };
    const { affected } = await this.users.update(
      { ...free, deletedAt: IsNull() },
      { departmentId },
    );
    if (affected === 0) refuse('The manager must be an active user without a department');
    const { id, exempt } = await this.users.findOneByOrFail({ id: userId });
    await this.memberships.end({ id, exempt, departmentId: null });
  }

  /** Called in the transaction in which the user leaves: whoever is gone leads nothing. */
  async retire(managerId: string): Promise<void> {
    await this.departments.update({ managerId }, { managerId: null });
  }

  /** The same for one who is still there, but leads a department other than their own, or is not active. */
  async retireOutsider({ id: managerId, departmentId, status }: User): Promise<void> {
    if (status !== UserStatus.Active || !departmentId) return this.retire(managerId);
    await this.departments.update({ managerId, id: Not(departmentId) }, { managerId: null });
  }

  /** Users who were removed softly still name the department they had; no report tells of those who never had a day. */
  async forgetRemoved(departmentId: string): Promise<void> {
    const neverThere = Raw((leftOn) => `${leftOn} < employed_from`);
    const forgotten = { departmentId, deletedAt: Not(IsNull()), leftOn: neverThere };
    await this.users.update(forgotten, { departmentId: null });
  }
}

function refuse(message: string): never {
  throw invalidField('manager_id', message);
}
