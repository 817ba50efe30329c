import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, IsNull, Not, Repository } from 'typeorm';
import { Transactions } from '../../platform/database/transactions.js';
import { FileNotFound } from '../../platform/storage/errors.js';
import { PictureStore } from '../../platform/storage/picture-store.js';
import { UnreadablePicture, type FaceEngine } from '../engine/face-engine.js';
import { DataKeys } from '../data-keys/data-keys.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';
import { FaceEncoding } from '../templates/face-encoding.entity.js';
import { FaceTemplate } from '../templates/face-template.entity.js';
import { TemplateSpace } from '../template-space/template-space.js';
import { RecognitionSeals } from '../templates/recognition-seals.js';
import { TemplateCipher } from '../templates/template-cipher.js';

/** Why a stored picture has no template. */
export type Omission = 'not_sealed' | 'gone' | 'unreadable' | 'no_face';

/** A row is written only while its picture is not deleted: nothing of a deleted face may come back. */
const INSERT = `INSERT INTO face_templates (encoding_id, model, vector)
  SELECT e.id, ?, ? FROM face_encodings e WHERE e.id = ? AND e.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM face_templates t WHERE t.encoding_id = e.id AND t.model = ?)`;

/** Describes stored pictures by another network. */
@Injectable()
export class PictureDescriptions {
  constructor(
    private readonly database: DataSource,
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    @InjectRepository(FaceTemplate) private readonly templates: Repository<FaceTemplate>,
    private readonly pictures: PictureStore,
    private readonly cipher: TemplateCipher,
    private readonly space: TemplateSpace,
    private readonly seals: RecognitionSeals,
    private readonly dataKeys: DataKeys,
    private readonly enrolmentLock: EnrolmentLock,
    private readonly transactions: Transactions,
  ) {}

  /** Keeps a template of the engine's network beside the picture's own. @returns why there is none */
  async add(picture: FaceEncoding, engine: FaceEngine): Promise<Omission | null> {
    const { id, userId } = picture;
    const { model } = engine.card;
    const face = await this.faceIn(picture, engine);
    if (typeof face === 'string') return face;
    await this.transactions.run(async () => {
      await this.enrolmentLock.holdEvenRemoved(userId);
      // Of somebody who was erased meanwhile no key may come back either.
      if (!(await this.encodings.existsBy({ id }))) return;
      const dataKey = await this.dataKeys.forSealing(userId);
      const vector = this.cipher.seal(face, { userId, encodingId: id, model }, dataKey);
      await this.database.query(INSERT, [model, vector, id, model]);
    });
    return null;
  }

  /** Makes the templates of a network the pictures' own, and keeps those before beside them. @returns how many */
  async promote(model: string, most: number): Promise<number> {
    const ready = await this.templates.find({
      where: { model, encoding: { model: Not(model) } },
      take: most,
    });
    await this.transactions.run(async () => {
      for (const { encodingId } of ready) await this.swap(encodingId, model);
    });
    return ready.length;
  }

  private async faceIn(
    picture: FaceEncoding,
    engine: FaceEngine,
  ): Promise<Float32Array | Omission> {
    if (!this.seals.fileHolds(picture)) return 'not_sealed';
    try {
      const { face } = await engine.analyse(await this.pictures.read(picture.imagePath ?? ''));
      return face ? this.space.enter(face.descriptor) : 'no_face';
    } catch (error) {
      if (error instanceof FileNotFound) return 'gone';
      if (error instanceof UnreadablePicture) return 'unreadable';
      throw error;
    }
  }

  private async swap(encodingId: string, model: string): Promise<void> {
    const before = await this.encodings.findOne({
      select: { id: true, model: true, encodingVector: true },
      where: { id: encodingId },
    });
    const next = await this.templates.findOne({
      select: { encodingId: true, model: true, vector: true },
      where: { encodingId, model },
    });
    if (!before || !next) return;
    const isLive = { id: encodingId, model: before.model, deletedAt: IsNull() };
    const { affected } = await this.encodings.update(isLive, {
      model,
      encodingVector: next.vector,
    });
    await this.templates.delete({ encodingId, model });
    if (affected === 0) return;
    const { model: old, encodingVector: vector } = before;
    await this.templates.insert({ encodingId, model: old, vector });
  }
}
