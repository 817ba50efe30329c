import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Not, Repository } from 'typeorm';
import { Role } from '../platform/access/role.js';
import { LastAdmin } from './errors.js';
import { User, UserStatus } from './user.entity.js';
import { lockedForWrite } from '../platform/database/queries.js';

/** The active administrators, of whom one must always be left. */
@Injectable()
export class LastAdminCheck {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  async count(): Promise<number> {
    return this.users.countBy({ role: Role.Admin, status: UserStatus.Active });
  }

  /** Their ids. */
  async seats(): Promise<string[]> {
    const where = { role: Role.Admin, status: UserStatus.Active };
    const admins = await this.users.find({ select: { id: true }, where });
    return admins.map(({ id }) => id);
  }

  /** Whether nobody else could decide on what is somebody's own. */
  async isAlone(id: string): Promise<boolean> {
    return (await this.countOthers(id)) === 0;
  }

  /** How many could decide on what is somebody's own. */
  async countOthers(id: string): Promise<number> {
    return this.users.countBy({ id: Not(id), role: Role.Admin, status: UserStatus.Active });
  }

  /**
   * Called inside the transaction that takes the seat of `leaving`: the seats stay locked until it ends, so two
   * administrators cannot remove each other.
   * @throws LastAdmin
   */
  async give(leaving: string): Promise<void> {
    const query = this.users
      .createQueryBuilder('user')
      .select('user.id')
      .where({ role: Role.Admin, status: UserStatus.Active });
    const seats = await lockedForWrite(query).getMany();
    if (seats.every(({ id }) => id === leaving)) throw new LastAdmin();
  }
}
