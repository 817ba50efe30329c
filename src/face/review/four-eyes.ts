import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { LastAdminCheck } from '../../users/last-admin.js';
import { FaceEncoding } from '../templates/face-encoding.entity.js';
import { RecognitionSeals } from '../templates/recognition-seals.js';

/**
 * Two administrators for each picture, where the setting asks for them. One is enough where there are no two
 * beside the picture's owner: nobody would ever be enrolled.
 */
@Injectable()
export class FourEyes {
  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly settings: SettingsService,
    private readonly lastAdmin: LastAdminCheck,
    private readonly seals: RecognitionSeals,
    private readonly audit: AuditService,
  ) {}

  /**
   * Called while the pictures' owner is held.
   * @returns those that enough administrators have approved; of the others it is noted who was the first
   */
  async look(
    owner: string,
    pending: readonly FaceEncoding[],
    approver: string,
  ): Promise<readonly FaceEncoding[]> {
    if (!(await this.areRequired(owner))) return pending;
    const seen = pending.filter((encoding) => this.isSeen(encoding));
    await this.note(
      pending.filter((encoding) => !seen.includes(encoding)),
      approver,
    );
    return seen.filter(({ firstApprovedBy: first }) => first !== approver);
  }

  /** A name that somebody wrote into the database is nobody’s approval. */
  private isSeen(encoding: FaceEncoding): boolean {
    const { firstApprovedBy: first, recognitionSeal: seal } = encoding;
    return first !== null && this.seals.firstHolds(seal, encoding, first);
  }

  private async areRequired(owner: string): Promise<boolean> {
    const { face_review_four_eyes: isSet } = await this.settings.current();
    return isSet && (await this.lastAdmin.countOthers(owner)) >= 2;
  }

  private async note(encodings: readonly FaceEncoding[], approver: string): Promise<void> {
    for (const encoding of encodings) {
      const { id, firstApprovedBy: claimed } = encoding;
      const recognitionSeal = this.seals.firstSealOf(encoding, approver);
      await this.encodings.update({ id }, { firstApprovedBy: approver, recognitionSeal });
      await this.audit.record({
        action: 'face_first_approved',
        table: 'face_encodings',
        recordId: id,
        ...(claimed !== null && {
          status: ActivityStatus.Warning,
          description: `${claimed} was named as the first in the database, without a seal`,
        }),
        after: { firstApprovedBy: approver },
      });
    }
  }
}
