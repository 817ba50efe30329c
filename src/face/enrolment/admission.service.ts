import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { violates } from '../../platform/database/violations.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { strangersAmong } from './consistency.js';
import { ConsentService } from '../consent/consent.service.js';
import type { DataKey } from '../data-keys/data-key.js';
import { DataKeys } from '../data-keys/data-keys.js';
import type { KeptPicture } from '../../platform/storage/picture-store.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';
import { FaceEngine } from '../engine/face-engine.js';
import { EngineChanging, TooManyEncodings } from '../errors.js';
import type { UsablePicture } from './screening.js';
import { FaceEncoding } from '../templates/face-encoding.entity.js';
import type { Rejection, RejectionReason } from '../rejection-reasons.js';
import { RecognitionSeals } from '../templates/recognition-seals.js';
import { TemplateCipher } from '../templates/template-cipher.js';
import { LIVE_STATUSES, TemplatesService } from '../templates/templates.service.js';

/** A candidate whose picture is on the disk. */
export type StoredPicture = UsablePicture & Pick<KeptPicture, 'path' | 'servedSha256'>;

/** When pictures are taken, and why if something spoke against it. */
export interface Taking {
  readonly now: Date;
  readonly overrideReason?: string | undefined;
}

export interface Admission {
  readonly admitted: readonly FaceEncoding[];
  readonly rejected: readonly Rejection[];
}

/** Makes good pictures a person's own: what must hold among them all is decided here, one change at a time. */
@Injectable()
export class AdmissionService {
  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly enrolmentLock: EnrolmentLock,
    private readonly templates: TemplatesService,
    private readonly cipher: TemplateCipher,
    private readonly seals: RecognitionSeals,
    private readonly dataKeys: DataKeys,
    private readonly engine: FaceEngine,
    private readonly settings: SettingsService,
    private readonly consents: ConsentService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws UserNotFound ConsentRequired TooManyEncodings */
  async admit(
    userId: string,
    pictures: readonly StoredPicture[],
    taking: Taking,
  ): Promise<Admission> {
    const { face_registration_max_images: most } = await this.settings.current();
    return this.transactions.run(async () => {
      await this.enrolmentLock.hold(userId);
      await this.consents.demand(userId);
      this.refuseOtherNetworks(pictures);
      const strangers = await this.strangers(userId, pictures);
      const welcome = pictures.filter((picture) => !strangers.has(picture));
      const present = await this.count(userId);
      if (present + welcome.length > most) throw new TooManyEncodings(most, present);

      const rows = await this.rowsOf(userId, welcome, taking);
      const repeated = await this.insertNew(rows);
      return {
        admitted: rows.filter((row) => !repeated.has(row)),
        rejected: [
          ...[...strangers].map((picture) => rejection(picture, 'differs_from_enrolled')),
          ...welcome
            .filter((_, i) => repeated.has(rows[i]))
            .map((picture) => rejection(picture, 'duplicate_image')),
        ],
      };
    });
  }

  /** Verified and pending pictures. */
  async count(userId: string): Promise<number> {
    return this.encodings.countBy({ userId, status: In(LIVE_STATUSES) });
  }

  /** Pictures of one set may have been described before and after a change. @throws EngineChanging */
  private refuseOtherNetworks(pictures: readonly StoredPicture[]): void {
    const { model } = this.engine;
    if (pictures.some(({ card }) => card.model !== model)) throw new EngineChanging();
  }

  private async strangers(
    userId: string,
    pictures: readonly StoredPicture[],
  ): Promise<Set<StoredPicture>> {
    const earlier = await this.templates.of([userId]);
    const strangers = strangersAmong(
      pictures.map(({ face }) => face.descriptor),
      earlier.map(({ descriptor }) => descriptor),
      this.engine.card.distances.samePersonLimit,
    );
    return new Set(pictures.filter((_, i) => strangers.has(i)));
  }

  private async rowsOf(
    userId: string,
    pictures: readonly StoredPicture[],
    taking: Taking,
  ): Promise<FaceEncoding[]> {
    if (pictures.length === 0) return [];
    const dataKey = await this.dataKeys.forSealing(userId);
    return pictures.map((picture) => this.rowOf(userId, dataKey, picture, taking));
  }

  private rowOf(
    userId: string,
    dataKey: DataKey,
    { face, sha256, path }: StoredPicture,
    { now, overrideReason }: Taking,
  ): FaceEncoding {
    const id = randomUUID();
    const { model } = this.engine;
    const place = { userId, encodingId: id, model };
    return this.encodings.create({
      id,
      userId,
      encodingVector: this.cipher.seal(face.descriptor, place, dataKey),
      imagePath: path,
      fileSeal: this.seals.fileSealOf({ id, userId, imagePath: path }),
      imageHash: sha256,
      liveImageHash: sha256,
      capturedAt: now,
      qualityScore: face.quality.score,
      faceConfidence: face.score,
      notes: overrideReason ?? null,
      model,
    });
  }

  /** @returns the rows that were not inserted: another user was faster with the very same picture */
  private async insertNew(rows: readonly FaceEncoding[]): Promise<Set<FaceEncoding | undefined>> {
    const repeated = new Set<FaceEncoding | undefined>();
    for (const row of rows) {
      try {
        await this.encodings.insert(row);
        await this.recordEnrolment(row);
      } catch (error) {
        if (!violates(error, 'uq_face_encodings_live_image_hash')) throw error;
        repeated.add(row);
      }
    }
    return repeated;
  }

  private async recordEnrolment({ id, userId, qualityScore, notes }: FaceEncoding): Promise<void> {
    await this.audit.record({
      action: 'face_enrolled',
      table: 'face_encodings',
      recordId: id,
      after: {
        user_id: userId,
        status: 'pending',
        quality_score: qualityScore,
        ...(notes && { override: true, reason: notes }),
      },
    });
  }
}

const rejection = ({ index, fileName }: StoredPicture, reason: RejectionReason): Rejection => ({
  index,
  fileName,
  reasons: [reason],
});
