import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { UserNotFound } from '../../users/errors.js';
import { FaceRevisions } from '../../users/face-revisions.js';
import { User } from '../../users/user.entity.js';
import { lockedForWrite } from '../../platform/database/queries.js';

/** The people whose pictures change, one change at a time. */
@Injectable()
export class EnrolmentLock {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly faceRevisions: FaceRevisions,
  ) {}

  /**
   * Holds the user's row until the transaction ends: whoever counts this user's pictures next counts ours.
   * @throws UserNotFound
   */
  async hold(id: string): Promise<User> {
    return this.holdFirst(this.users.createQueryBuilder('user').where({ id }), id);
  }

  /** The same of somebody who may have been removed. @throws UserNotFound */
  async holdEvenRemoved(id: string): Promise<User> {
    return this.holdFirst(this.users.createQueryBuilder('user').withDeleted().where({ id }), id);
  }

  /** Tells the galleries of all processes. @param user held in the present transaction */
  async noteFaceChange({ id }: User): Promise<void> {
    const faceRevision = await this.faceRevisions.next();
    // A picture changes nothing about the person.
    await this.users.update({ id }, { faceRevision, updatedAt: () => 'updated_at' });
  }

  private async holdFirst(query: SelectQueryBuilder<User>, id: string): Promise<User> {
    const user = await lockedForWrite(query).getOne();
    if (!user) throw new UserNotFound(id);
    return user;
  }
}
