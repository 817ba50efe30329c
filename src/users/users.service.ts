import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Role } from '../access/role.js';
import { AuditService } from '../audit/audit.service.js';
import { IdSequences } from '../database/id-sequences.js';
import { Transactions } from '../database/transactions.js';
import { violates } from '../database/violations.js';
import { EmailTaken, UserNotFound } from './errors.js';
import { User } from './user.entity.js';

const PREFIX: Readonly<Record<Role, string>> = {
  [Role.Admin]: 'ADM',
  [Role.Employee]: 'EMP',
  [Role.Student]: 'STU',
};

export type NewUser = Pick<User, 'name' | 'email' | 'role' | 'passwordHash'> &
  Partial<Pick<User, 'departmentId' | 'phone' | 'address' | 'joinDate'>>;

@Injectable()
export class UsersService {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly ids: IdSequences,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws EmailTaken */
  async create(user: NewUser): Promise<User> {
    try {
      return await this.transactions.run(() => this.insert(user));
    } catch (error) {
      throw violates(error, 'uq_users_email') ? new EmailTaken(user.email) : error;
    }
  }

  /** A user who was not deleted, with the department. @throws UserNotFound */
  async get(id: string): Promise<User> {
    const user = await this.users.findOne({ where: { id }, relations: { department: true } });
    if (!user) throw new UserNotFound(id);
    return user;
  }

  private async insert(user: NewUser): Promise<User> {
    const [id] = await this.ids.take(PREFIX[user.role]);
    await this.users.insert({ ...user, id });
    await this.audit.record({
      action: 'user_created',
      table: 'users',
      recordId: id,
      after: user,
    });
    return this.get(String(id));
  }
}
