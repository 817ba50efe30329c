import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, IsNull, Not, Raw, Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { User } from '../../users/user.entity.js';
import { DataKeys } from '../data-keys/data-keys.js';
import { LivenessSession } from '../liveness/liveness-session.entity.js';
import { KnownPicture } from '../recognition/known-picture.entity.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';
import { FaceEncoding } from '../templates/face-encoding.entity.js';
import { FaceTemplate } from '../templates/face-template.entity.js';
import { ErasureReason, type ErasureReceipt } from './erasure-receipt.entity.js';
import { ErasureReceipts } from './erasure-receipts.js';
import { PictureErasure } from './picture-erasure.js';

/** Takes everything biometric from a person, whatever ended the right to hold it. Attendance stays under the id. */
@Injectable()
export class BiometricErasure {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    @InjectRepository(FaceTemplate) private readonly templates: Repository<FaceTemplate>,
    @InjectRepository(KnownPicture) private readonly knownPictures: Repository<KnownPicture>,
    @InjectRepository(LivenessSession) private readonly liveness: Repository<LivenessSession>,
    private readonly dataKeys: DataKeys,
    private readonly enrolmentLock: EnrolmentLock,
    private readonly pictureErasure: PictureErasure,
    private readonly receipts: ErasureReceipts,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /**
   * In force in every process with the commit; the files are gone when this returns, or after the outer transaction.
   * @param userId also of somebody who was removed
   * @throws UserNotFound
   */
  async erase(userId: string, reason: ErasureReason, now = new Date()): Promise<ErasureReceipt> {
    return this.transactions.run(async () => {
      const user = await this.enrolmentLock.holdEvenRemoved(userId);
      const encodings = await this.encodings.find({ where: { userId }, withDeleted: true });
      const vectors = await this.countVectors(encodings);
      await this.encodings.update({ userId, deletedAt: IsNull() }, { deletedAt: now });
      await this.pictureErasure.erase(encodings);
      await this.dataKeys.destroy(userId);
      await this.eraseAvatar(user);
      const { affected } = await this.knownPictures.delete({ userId });
      await this.liveness.delete({ caller: userId });
      await this.liveness.delete({ markedUserId: userId });
      await this.enrolmentLock.noteFaceChange(user);

      const files = [user.avatarPath, ...encodings.map(({ imagePath }) => imagePath)];
      const pictures = files.filter((path) => path !== null).length;
      const counts = { vectors, pictures, imageHashes: affected ?? 0 };
      const receipt = await this.receipts.write({ userId, reason, erasedAt: now, ...counts });
      await this.record(receipt);
      return receipt;
    });
  }

  private async countVectors(encodings: readonly FaceEncoding[]): Promise<number> {
    const encodingId = In(encodings.map(({ id }) => id));
    const encodingVector = Raw((column) => `LENGTH(${column}) > 0`);
    const own = await this.encodings.count({
      where: { id: encodingId, encodingVector },
      withDeleted: true,
    });
    return own + (await this.templates.countBy({ encodingId }));
  }

  private async eraseAvatar({ id, avatarPath }: User): Promise<void> {
    if (avatarPath === null) return;
    await this.users.update({ id, avatarPath: Not(IsNull()) }, { avatarPath: null });
    this.pictureErasure.removeFiles([avatarPath]);
  }

  private async record({ id, userId, reason, pictures }: ErasureReceipt): Promise<void> {
    await this.audit.record({
      action: 'biometrics_erased',
      table: 'users',
      recordId: userId,
      after: { receipt_id: id, reason, pictures },
    });
  }
}
