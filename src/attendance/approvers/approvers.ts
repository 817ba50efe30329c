import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Not, Repository, type FindOptionsWhere } from 'typeorm';
import { Department } from '../../departments/department.entity.js';
import { NotAllowed } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
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
  ) {}

  /** The requests that somebody may decide on. */
  async decidableBy(caller: Principal): Promise<FindOptionsWhere<Owned>> {
    const { id, role } = caller;
    const owner = { status: UserStatus.Active };
    if (role === Role.Admin) {
      return (await this.isOnlyAdmin(id)) ? { user: owner } : { user: owner, userId: Not(id) };
    }
    const led = await this.departments.find({ select: { id: true }, where: { managerId: id } });
    const departmentId = In(led.map((department) => department.id));
    return { user: { ...owner, departmentId }, userId: Not(id) };
  }

  /** @throws NotAllowed */
  async refuseOutsider(caller: Principal, request: Owned): Promise<void> {
    const { user, userId } = request;
    const isAdmin = caller.role === Role.Admin;
    if (userId === caller.id && !(isAdmin && (await this.isOnlyAdmin(caller.id)))) {
      throw new NotAllowed();
    }
    if (!isAdmin && !(await this.leads(caller, user?.departmentId ?? null))) throw new NotAllowed();
  }

  /**
   * Whom a request is about: the person it names, or the caller.
   * @throws NotAllowed when it names another, and the caller neither administers nor leads; UserNotFound
   */
  async subjectOf(caller: Principal, id: string = caller.id): Promise<User> {
    const user = await this.users.findOneBy({ id });
    const isAdmin = caller.role === Role.Admin;
    const isTheirs = id === caller.id || isAdmin;
    if (!isTheirs && !(await this.leads(caller, user?.departmentId ?? null)))
      throw new NotAllowed();
    if (!user) throw new UserNotFound(id);
    return user;
  }

  /** Whom to ask: the manager of the person's department, and the administrators where there is none. */
  async of({ userId, user }: Owned): Promise<string[]> {
    const id = user?.departmentId;
    const department = id ? await this.departments.findOneBy({ id }) : null;
    const manager = department?.managerId;
    if (manager && manager !== userId) return [manager];
    const admins = await this.users.find({
      select: { id: true },
      where: { role: Role.Admin, status: UserStatus.Active, id: Not(userId) },
    });
    return admins.map((admin) => admin.id);
  }

  /** Whether somebody manages a department. */
  async leads({ id }: Principal, departmentId: string | null): Promise<boolean> {
    if (departmentId === null) return false;
    return this.departments.existsBy({ id: departmentId, managerId: id });
  }

  private async isOnlyAdmin(id: string): Promise<boolean> {
    const others = { id: Not(id), role: Role.Admin, status: UserStatus.Active };
    return !(await this.users.existsBy(others));
  }
}
