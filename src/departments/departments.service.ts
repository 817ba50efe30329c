import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Not, Repository } from 'typeorm';
import { AuditService } from '../platform/audit/audit.service.js';
import { IdSequences } from '../platform/database/id-sequences.js';
import { Transactions } from '../platform/database/transactions.js';
import { violates, violatesReference } from '../platform/database/violations.js';
import { DepartmentMembers } from './department-members.js';
import { Department } from './department.entity.js';
import { DepartmentNameTaken, DepartmentNotEmpty, DepartmentNotFound } from './errors.js';
import { canonicalId } from '../platform/wire/ids.js';
import { invalidField } from '../platform/errors/validation.js';

export type DepartmentPatch = Partial<
  Pick<Department, 'name' | 'description' | 'location' | 'managerId' | 'budgetAllocated' | 'status'>
>;

export interface CountedDepartment {
  readonly department: Department;
  readonly employees: number;
}

@Injectable()
export class DepartmentsService {
  constructor(
    @InjectRepository(Department) private readonly departments: Repository<Department>,
    private readonly members: DepartmentMembers,
    private readonly ids: IdSequences,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** All, by name, with their managers and how many people belong to each. */
  async list(): Promise<CountedDepartment[]> {
    const departments = await this.departments.find({
      relations: { manager: true },
      order: { name: 'ASC' },
    });
    const counts = await this.members.counts();
    return departments.map((department) => ({
      department,
      employees: counts.get(department.id) ?? 0,
    }));
  }

  /** Id or name, in small letters → id. */
  async names(): Promise<Map<string, string>> {
    const departments = await this.departments.find({ select: { id: true, name: true } });
    return new Map([
      ...departments.map(({ id, name }) => [name.toLowerCase(), id] as const),
      ...departments.map(({ id }) => [id.toLowerCase(), id] as const),
    ]);
  }

  /** @throws DepartmentNotFound */
  async get(id: string): Promise<CountedDepartment> {
    const department = await this.departments.findOne({
      where: { id },
      relations: { manager: true },
    });
    if (!department) throw new DepartmentNotFound(id);
    return { department, employees: await this.members.count(id) };
  }

  /**
   * The department that an id or an exact name means; null and undefined mean themselves.
   * @throws ValidationFailed when there is none
   */
  async idOf<T extends null | undefined>(idOrName: string | T): Promise<string | T> {
    if (typeof idOrName !== 'string') return idOrName;
    const id = canonicalId(idOrName);
    const candidates = await this.departments.findBy([{ id }, { name: idOrName }]);
    // A department may be called like another one's id.
    const found = candidates.find((department) => department.id === id) ?? candidates[0];
    if (found) return found.id;
    const message = `There is no department ${idOrName}`;
    throw invalidField('department', message);
  }

  /** @throws DepartmentNameTaken ValidationFailed */
  async create(department: DepartmentPatch & { name: string }): Promise<CountedDepartment> {
    return this.writing(department.name, async () => {
      await this.refuseTakenName(department.name);
      const [id = ''] = await this.ids.take('DEPT');
      await this.departments.insert({ ...department, id, managerId: null });
      if (department.managerId) {
        await this.members.welcomeManager(department.managerId, id);
        await this.departments.update({ id }, { managerId: department.managerId });
      }
      await this.record('department_created', id, undefined, department);
      return this.get(id);
    });
  }

  /** @throws DepartmentNotFound DepartmentNameTaken ValidationFailed */
  async change(id: string, patch: DepartmentPatch): Promise<CountedDepartment> {
    return this.writing(patch.name, async () => {
      const { department: before } = await this.get(id);
      if (Object.values<unknown>(patch).every((value) => value === undefined)) return this.get(id);
      if (patch.name) await this.refuseTakenName(patch.name, id);
      if (patch.managerId) await this.members.refuseOutsider(patch.managerId, id);
      await this.departments.update({ id }, patch);
      await this.record('department_updated', id, before, patch);
      return this.get(id);
    });
  }

  /** @throws DepartmentNotFound DepartmentNotEmpty */
  async remove(id: string): Promise<void> {
    await this.writing(undefined, async () => {
      const { department, employees } = await this.get(id);
      if (employees > 0) throw new DepartmentNotEmpty();
      await this.members.forgetRemoved(id);
      await this.departments.delete({ id });
      await this.record('department_deleted', id, department, undefined);
    });
  }

  private async writing<T>(name: string | undefined, work: () => Promise<T>): Promise<T> {
    try {
      return await this.transactions.run(work);
    } catch (error) {
      if (violates(error, 'uq_departments_name')) throw new DepartmentNameTaken(name ?? '');
      throw violatesReference(error) ? new DepartmentNotEmpty() : error;
    }
  }

  /** One database holds `Sales` and `sales` for the same name and the other does not. */
  private async refuseTakenName(name: string, except = ''): Promise<void> {
    const isTaken = await this.departments
      .createQueryBuilder('department')
      .where({ id: Not(except) })
      .andWhere('LOWER(department.name) = :name', { name: name.toLowerCase() })
      .getExists();
    if (isTaken) throw new DepartmentNameTaken(name);
  }

  private async record(
    action: string,
    recordId: string,
    before: object | undefined,
    after: object | undefined,
  ): Promise<void> {
    await this.audit.record({ action, table: 'departments', recordId, before, after });
  }
}
