import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { PictureErasure } from '../erasure/picture-erasure.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';
import { EncodingNotFound, EncodingNotPending } from '../errors.js';
import { EncodingStatus, FaceEncoding } from '../templates/face-encoding.entity.js';

/** Refuses a picture, or takes back that it was approved. What stays of it is why. */
@Injectable()
export class RejectionService {
  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly enrolmentLock: EnrolmentLock,
    private readonly pictureErasure: PictureErasure,
    private readonly notifications: NotificationsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws EncodingNotFound EncodingNotPending */
  async reject(id: string, reason: string): Promise<void> {
    const { userId } = await this.unrefused(id);
    await this.transactions.run(async () => {
      const user = await this.enrolmentLock.hold(userId);
      const encoding = await this.unrefused(id);
      const { status: before } = encoding;
      const status = EncodingStatus.Rejected;
      await this.encodings.update({ id }, { status, notes: reason });
      await this.pictureErasure.erase([encoding]);
      if (before === EncodingStatus.Verified) await this.enrolmentLock.noteFaceChange(user);
      await this.audit.record({
        action: 'face_rejected',
        table: 'face_encodings',
        recordId: id,
        before: { status: before },
        after: { status, reason },
      });
      await this.notifications.notify(userId, {
        type: 'face_rejected',
        title: 'A face picture was rejected',
        message: `One of your face pictures was rejected: ${reason}`,
      });
    });
  }

  private async unrefused(id: string): Promise<FaceEncoding> {
    const encoding = await this.encodings.findOneBy({ id });
    if (!encoding) throw new EncodingNotFound(id);
    if (encoding.status === EncodingStatus.Rejected) {
      throw new EncodingNotPending(id, encoding.status);
    }
    return encoding;
  }
}
