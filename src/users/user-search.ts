import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import type { Role } from '../platform/access/role.js';
import { literally } from '../platform/database/queries.js';
import { offsetOf, sortingOf, type Page } from '../platform/wire/sorting.js';
import { canonicalName } from './personal-details.js';
import { User, type UserStatus } from './user.entity.js';
import { canonicalId } from '../platform/wire/ids.js';

export interface UserFilter {
  readonly role?: Role;
  /** Id or exact name. */
  readonly department?: string;
  readonly status?: UserStatus;
  /** Part of a name, an e-mail address, an id or an employee number. */
  readonly q?: string;
}

const SORTABLE = {
  id: 'user.id',
  name: 'user.name',
  email: 'user.email',
  role: 'user.role',
  employee_number: 'user.employeeNumber',
  status: 'user.status',
  department: 'department.name',
  join_date: 'user.joinDate',
  last_login: 'user.lastLogin',
  created_at: 'user.createdAt',
  updated_at: 'user.updatedAt',
} as const;

/** Finds people. */
@Injectable()
export class UserSearch {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  /** @returns the page's users with their departments, and how many there are in all; @throws ValidationFailed */
  async search(search: UserFilter, wanted: Page): Promise<[User[], number]> {
    const { column, direction } = sortingOf(wanted.sort, SORTABLE, 'id');
    const found = narrowed(this.users.createQueryBuilder('user'), search);
    const page = found
      .clone()
      .leftJoinAndSelect('user.department', 'department')
      .orderBy({ [column]: direction, ...(column !== SORTABLE.id && { [SORTABLE.id]: 'ASC' }) })
      .offset(offsetOf(wanted))
      .limit(wanted.limit);
    return [await page.getMany(), await countOf(found)];
  }
}

/** TypeORM would count distinct users, and sort them all for it. */
async function countOf(found: SelectQueryBuilder<User>): Promise<number> {
  const counted = await found.clone().select('COUNT(*)', 'total').getRawOne<{ total: unknown }>();
  return Number(counted?.total);
}

function narrowed(query: SelectQueryBuilder<User>, search: UserFilter): SelectQueryBuilder<User> {
  const { role, status, department, q } = search;
  if (role) query.andWhere('user.role = :role', { role });
  if (status) query.andWhere('user.status = :status', { status });
  if (department) {
    query.andWhere(`user.department IN (${MATCHING_DEPARTMENTS})`, {
      departmentId: canonicalId(department),
      department,
    });
  }
  if (q)
    query.andWhere(`(${MATCHES_Q})`, {
      q: `%${literally(q)}%`,
      name: `%${literally(canonicalName(q))}%`,
    });
  return query;
}

// Not by the join with the page's departments: counting would join everybody's.
const MATCHING_DEPARTMENTS =
  'SELECT d.id FROM departments d WHERE d.id = :departmentId OR d.name = :department';

const MATCHES_Q = [
  ['name', ':name'],
  ['email', ':q'],
  ['id', ':q'],
  ['employeeNumber', ':q'],
]
  .map(([property, pattern]) => `user.${property} LIKE ${pattern} ESCAPE '!'`)
  .join(' OR ');
