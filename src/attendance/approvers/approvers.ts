import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Not, Repository, type FindOptionsWhere } from 'typeorm';
import { Department } from '../../departments/department.entity.js';
import { Readership } from '../../departments/readership.js';
import { NotAllowed } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { LastAdminCheck } from '../../users/last-admin.js';
import { UserNotFound } from '../../users/errors.js';
import { User, UserStatus } from '../../users/user.entity.js';

/** Whose days they are. */
export interface Owned {
  readonly userId: string;
  readonly user?: User;
}

/**
 * Who decides on requests: administrators, and the manager of the person's department. Nobody decides on their
 * own, except the only administrator there is.
 */
@Injectable()
export class Approvers {
  constructor(
    @InjectRepository(Department) private readonly departments: Repository<Department>,
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly readership: Readership,
    private readonly lastAdmin: LastAdminCheck,
  ) {}

  /** The requests that somebody may decide on. */
  async decidableBy(caller: Principal): Promise<FindOptionsWhere<Owned>> {
    const { id } = caller;
    const owner = { status: UserStatus.Active };
    const led = await this.readership.of(caller);
    if (led === undefined) {
      return (await this.lastAdmin.isAlone(id))
        ? { user: owner }
        : { user: owner, userId: Not(id) };
    }
    return { user: { ...owner, departmentId: In(led) }, userId: Not(id) };
  }

  /** @throws NotAllowed */
  async refuseOutsider(caller: Principal, request: Owned): Promise<void> {
    const { user, userId } = request;
    const isAdmin = caller.role === Role.Admin;
    if (userId === caller.id && !(isAdmin && (await this.lastAdmin.isAlone(caller.id)))) {
      throw new NotAllowed();
    }
    if (!isAdmin && !(await this.readership.leads(caller, user?.departmentId ?? null)))
      throw new NotAllowed();
  }

  /**
   * Whom a request is about: the person it names, or the caller.
   * @throws NotAllowed when it names another, and the caller neither administers nor leads; UserNotFound
   */
  async subjectOf(caller: Principal, id?: string): Promise<User> {
    const subject = await this.readership.subjectOf(caller, id);
    const user = await this.users.findOneBy({ id: subject });
    if (!user) throw new UserNotFound(subject);
    return user;
  }

  /** Whom to ask: the manager of the person's department, and the administrators where there is none, or not any more. */
  async of({ userId, user }: Owned): Promise<string[]> {
    const id = user?.departmentId;
    const department = id ? await this.departments.findOneBy({ id }) : null;
    const manager = department?.managerId;
    if (manager && manager !== userId && (await this.isActive(manager))) return [manager];
    const admins = await this.users.find({
      select: { id: true },
      where: { role: Role.Admin, status: UserStatus.Active, id: Not(userId) },
    });
    return admins.map((admin) => admin.id);
  }

  private isActive(id: string): Promise<boolean> {
    return this.users.existsBy({ id, status: UserStatus.Active });
  }
}
