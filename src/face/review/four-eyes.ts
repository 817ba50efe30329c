import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { LastAdminCheck } from '../../users/last-admin.js';
import { FaceEncoding } from '../templates/face-encoding.entity.js';

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
    const isSeen = ({ firstApprovedBy: first }: FaceEncoding) => first !== null;
    await this.note(
      pending.filter((encoding) => !isSeen(encoding)).map(({ id }) => id),
      approver,
    );
    return pending.filter((encoding) => isSeen(encoding) && encoding.firstApprovedBy !== approver);
  }

  private async areRequired(owner: string): Promise<boolean> {
    const { face_review_four_eyes: isSet } = await this.settings.current();
    return isSet && (await this.lastAdmin.countOthers(owner)) >= 2;
  }

  private async note(ids: readonly string[], approver: string): Promise<void> {
    if (ids.length === 0) return;
    await this.encodings.update({ id: In(ids) }, { firstApprovedBy: approver });
    for (const recordId of ids) {
      await this.audit.record({
        action: 'face_first_approved',
        table: 'face_encodings',
        recordId,
        after: { firstApprovedBy: approver },
      });
    }
  }
}
