import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { LastAdminCheck } from '../../users/last-admin.js';
import type { User } from '../../users/user.entity.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';
import {
  EncodingNotFound,
  EncodingNotPending,
  FaceOfAnotherUser,
  OwnFace,
  PictureNotSealed,
  QualityTooLow,
  TooManyEncodings,
} from '../errors.js';
import { EncodingStatus, FaceEncoding } from '../templates/face-encoding.entity.js';
import { RecognitionSeals } from '../templates/recognition-seals.js';
import { FourEyes } from './four-eyes.js';
import { Likenesses } from './likenesses.js';
import { ReviewQueue, type Selection } from './review-queue.js';

/** How many pictures are verified now, and how many wait for another administrator. */
export interface Approved {
  readonly approved: number;
  readonly awaiting: number;
}

/** Makes pending pictures verified: from then on their owner is recognised by them. */
@Injectable()
export class ApprovalService {
  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly queue: ReviewQueue,
    private readonly enrolmentLock: EnrolmentLock,
    private readonly likenesses: Likenesses,
    private readonly seals: RecognitionSeals,
    private readonly fourEyes: FourEyes,
    private readonly lastAdmin: LastAdminCheck,
    private readonly settings: SettingsService,
    private readonly notifications: NotificationsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /**
   * All of them, or none. Nobody approves their own, except the only administrator there is.
   * @param overrideReason why they are approved although quality or likeness speaks against it
   * @throws ValidationFailed UserNotFound EncodingNotFound EncodingNotPending OwnFace PictureNotSealed QualityTooLow
   * @throws TooManyEncodings FaceOfAnotherUser
   */
  async approve(
    { id: approver }: Pick<Principal, 'id'>,
    selection: Selection,
    overrideReason?: string,
  ): Promise<Approved> {
    const ids = await this.queue.select(selection);
    const asked = await this.pendingOnes(ids);
    await this.refuseOwn(approver, asked);
    if (!overrideReason) {
      await this.refusePoorOnes(asked);
      await this.refuseFacesOfOthers(asked);
    }
    const approved = await this.transactions.run(async () => {
      let count = 0;
      for (const user of await this.hold(asked)) {
        const own = asked.filter(({ userId }) => userId === user.id).map(({ id }) => id);
        const seen = await this.fourEyes.look(user.id, await this.pendingOnes(own), approver);
        if (seen.length > 0) await this.approveFor(user, seen, overrideReason);
        count += seen.length;
      }
      return count;
    });
    return { approved, awaiting: ids.length - approved };
  }

  private async pendingOnes(ids: readonly string[]): Promise<FaceEncoding[]> {
    const encodings = await this.encodings.findBy({ id: In(ids) });
    const found = new Map(encodings.map((encoding) => [encoding.id, encoding]));
    return ids.map((id) => {
      const encoding = found.get(id);
      if (!encoding) throw new EncodingNotFound(id);
      if (encoding.status !== EncodingStatus.Pending) {
        throw new EncodingNotPending(id, encoding.status);
      }
      if (!this.seals.fileHolds(encoding)) throw new PictureNotSealed(id);
      return encoding;
    });
  }

  private async refuseOwn(approver: string, encodings: readonly FaceEncoding[]): Promise<void> {
    const isOwn = encodings.some(({ userId }) => userId === approver);
    if (isOwn && !(await this.lastAdmin.isAlone(approver))) throw new OwnFace();
  }

  private async refusePoorOnes(encodings: readonly FaceEncoding[]): Promise<void> {
    const { face_min_quality: least } = await this.settings.current();
    const poor = encodings.filter(({ qualityScore }) => qualityScore < least);
    if (poor.length > 0) throw new QualityTooLow(poor, least);
  }

  /** Two people may have sent the same face while neither was verified; both would be ambiguous ever after. */
  private async refuseFacesOfOthers(encodings: readonly FaceEncoding[]): Promise<void> {
    const likenesses = await this.likenesses.of(encodings.map(({ userId }) => userId));
    for (const [userId, likeness] of likenesses) {
      if (likeness.isSame) throw new FaceOfAnotherUser(userId, likeness);
    }
  }

  /** In one order, so that two administrators do not wait for each other. */
  private async hold(encodings: readonly FaceEncoding[]): Promise<User[]> {
    const users: User[] = [];
    for (const id of [...new Set(encodings.map(({ userId }) => userId))].sort()) {
      users.push(await this.enrolmentLock.hold(id));
    }
    return users;
  }

  private async approveFor(
    user: User,
    encodings: readonly FaceEncoding[],
    reason: string | undefined,
  ): Promise<void> {
    await this.refuseTooMany(user, encodings.length);
    const ids = encodings.map(({ id }) => id);
    const status = EncodingStatus.Verified;
    for (const { id, userId } of encodings) {
      const recognitionSeal = this.seals.sealOf({ id, userId });
      const change = { status, recognitionSeal, ...(reason && { notes: reason }) };
      await this.encodings.update({ id }, change);
    }
    await this.enrolmentLock.noteFaceChange(user);
    for (const recordId of ids) {
      await this.audit.record({
        action: 'face_approved',
        table: 'face_encodings',
        recordId,
        before: { status: EncodingStatus.Pending },
        after: { status, ...(reason && { override: true, reason }) },
      });
    }
    await this.notifications.notify(user.id, {
      type: 'face_approved',
      title: 'Face pictures approved',
      message: `${ids.length} of your face pictures were approved.`,
    });
  }

  private async refuseTooMany({ id: userId }: User, more: number): Promise<void> {
    const { face_registration_max_images: most } = await this.settings.current();
    const verified = await this.encodings.countBy({ userId, status: EncodingStatus.Verified });
    if (verified + more > most) throw new TooManyEncodings(most, verified);
  }
}
