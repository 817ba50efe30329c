import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { NotAllowed } from '../platform/access/ownership.js';
import type { Principal } from '../platform/access/principal.js';
import { Role } from '../platform/access/role.js';
import { canonicalId } from '../platform/wire/ids.js';
import { User } from '../users/user.entity.js';
import { Department } from './department.entity.js';

type Reader = Pick<Principal, 'id' | 'role'>;

/** The departments whose people somebody may read, by their ids; undefined for everybody, with a department or without. */
export type ReadableDepartments = readonly string[] | undefined;

/** Whose data a caller may read beside their own: administrators everybody's, managers that of the departments they lead. */
@Injectable()
export class Readership {
  constructor(
    @InjectRepository(Department) private readonly departments: Repository<Department>,
    @InjectRepository(User) private readonly users: Repository<User>,
  ) {}

  /** @returns no department for whoever leads none */
  async of({ id, role }: Reader): Promise<ReadableDepartments> {
    if (role === Role.Admin) return undefined;
    const led = await this.departments.find({ select: { id: true }, where: { managerId: id } });
    return led.map((department) => department.id);
  }

  /**
   * The same, or as much of it as a department that is named.
   * @param named an id or an exact name; of administrators it is not asked here
   * @throws NotAllowed for whoever leads no department, or not the one that is named
   */
  async demand(reader: Reader, named?: string): Promise<ReadableDepartments> {
    if (reader.role === Role.Admin) return undefined;
    const led = { managerId: reader.id };
    const where =
      named === undefined
        ? led
        : [
            { ...led, id: canonicalId(named) },
            { ...led, name: named },
          ];
    const departments = await this.departments.find({ select: { id: true }, where });
    if (departments.length === 0) throw new NotAllowed();
    return departments.map(({ id }) => id);
  }

  /** The user a request is about: the one it names, or the caller. @throws NotAllowed */
  async subjectOf(reader: Reader, userId: string = reader.id): Promise<string> {
    if (userId === reader.id || reader.role === Role.Admin) return userId;
    const user = await this.users.findOne({
      select: { id: true, departmentId: true },
      where: { id: userId },
    });
    if (!(await this.leads(reader, user?.departmentId ?? null))) throw new NotAllowed();
    return userId;
  }

  /** Whether somebody manages a department. */
  async leads({ id }: Pick<Reader, 'id'>, departmentId: string | null): Promise<boolean> {
    if (departmentId === null) return false;
    return this.departments.existsBy({ id: departmentId, managerId: id });
  }
}
