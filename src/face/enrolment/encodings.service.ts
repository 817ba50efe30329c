import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { NotAllowed } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { UsersService } from '../../users/users.service.js';
import { PictureErasure } from '../erasure/picture-erasure.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';
import { EncodingNotFound, VerifiedEncodingRequiresAdmin } from '../errors.js';
import { EncodingStatus, FaceEncoding } from '../templates/face-encoding.entity.js';

/** How far a person's enrolment has come. */
export interface EnrolmentProgress {
  readonly userId: string;
  readonly verified: number;
  readonly pending: number;
  readonly rejected: number;
  readonly leastVerified: number;
  readonly most: number;
}

/** A person's pictures, once they are taken in. */
@Injectable()
export class EncodingsService {
  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly users: UsersService,
    private readonly enrolmentLock: EnrolmentLock,
    private readonly pictureErasure: PictureErasure,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** Newest first, without the vectors. @throws UserNotFound */
  async of(userId: string, status?: EncodingStatus): Promise<FaceEncoding[]> {
    await this.users.get(userId);
    return this.encodings.find({
      where: { userId, ...(status && { status }) },
      order: { capturedAt: 'DESC', id: 'ASC' },
    });
  }

  /** @throws UserNotFound */
  async progress(userId: string): Promise<EnrolmentProgress> {
    await this.users.get(userId);
    const settings = await this.settings.current();
    const rows = await this.encodings
      .createQueryBuilder('encoding')
      .select('encoding.status', 'status')
      .addSelect('COUNT(*)', 'count')
      .where({ userId })
      .groupBy('encoding.status')
      .getRawMany<{ status: EncodingStatus; count: string | number }>();
    const counts = new Map(rows.map(({ status, count }) => [status, Number(count)]));
    return {
      userId,
      verified: counts.get(EncodingStatus.Verified) ?? 0,
      pending: counts.get(EncodingStatus.Pending) ?? 0,
      rejected: counts.get(EncodingStatus.Rejected) ?? 0,
      leastVerified: settings.face_registration_min_images,
      most: settings.face_registration_max_images,
    };
  }

  /**
   * The row stays for the records that refer to it, without its vector and its picture.
   * @throws EncodingNotFound NotAllowed VerifiedEncodingRequiresAdmin
   */
  async delete(id: string, caller: Principal, now = new Date()): Promise<void> {
    const { userId } = await this.get(id);
    await this.transactions.run(async () => {
      const user = await this.enrolmentLock.holdEvenRemoved(userId);
      const encoding = await this.get(id);
      refuseUnlessMay(caller, encoding);
      await this.encodings.update({ id }, { deletedAt: now });
      await this.pictureErasure.erase([encoding]);
      if (encoding.status === EncodingStatus.Verified) {
        await this.enrolmentLock.noteFaceChange(user);
      }
      await this.audit.record({
        action: 'face_deleted',
        table: 'face_encodings',
        recordId: id,
        before: { user_id: userId, status: encoding.status },
      });
    });
  }

  private async get(id: string): Promise<FaceEncoding> {
    const encoding = await this.encodings.findOneBy({ id });
    if (!encoding) throw new EncodingNotFound(id);
    return encoding;
  }
}

function refuseUnlessMay({ id, role }: Principal, { userId, status }: FaceEncoding): void {
  if (role === Role.Admin) return;
  if (userId !== id) throw new NotAllowed();
  if (status === EncodingStatus.Verified) throw new VerifiedEncodingRequiresAdmin();
}
