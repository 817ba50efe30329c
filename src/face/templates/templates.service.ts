import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { groupBy } from '../../platform/collections/group-by.js';
import { asBuffer } from '../../platform/database/schema/columns.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import { DataKeys } from '../data-keys/data-keys.js';
import type { DataKeyRing } from '../data-keys/data-key.js';
import { FaceEngine } from '../engine/face-engine.js';
import { EncodingStatus, FaceEncoding } from './face-encoding.entity.js';
import { FaceTemplate } from './face-template.entity.js';
import { RecognitionSeals } from './recognition-seals.js';
import { TemplateCipher, TemplateDamaged, TemplateOfAnotherKey } from './template-cipher.js';
import { UnusablePictures, type Flaw, type UnusablePicture } from './unusable-pictures.js';

/** One picture's descriptor, opened. */
export interface Template {
  readonly encodingId: string;
  readonly userId: string;
  readonly descriptor: Float32Array;
}

/** A template as it lies in the database. */
export interface SealedRow {
  readonly id: string;
  readonly userId: string;
  readonly sealed: Buffer | ArrayBuffer;
  readonly status: EncodingStatus;
  readonly seal: string | null;
}

/** Templates, and the keys that open them. */
export interface SealedTemplates {
  readonly rows: readonly SealedRow[];
  readonly dataKeys: DataKeyRing;
}

/** Pictures that an administrator refused say nothing about a person. */
export const LIVE_STATUSES = [EncodingStatus.Pending, EncodingStatus.Verified];

const JOINED = 'template.encodingId = encoding.id AND template.model = :model';
/** By one network it lies with the picture, by others beside it. */
const SEALED =
  'CASE WHEN encoding.model = :model THEN encoding.encodingVector ELSE template.vector END';

/** The same as text that never changes: everybody's are read in one go, thousands of people a second. */
const VERIFIED_BETWEEN = `SELECT e.id AS id, e.user_id AS userId, e.status AS status, e.recognition_seal AS seal,
    CASE WHEN e.model = ? THEN e.encoding_vector ELSE t.vector END AS sealed
  FROM face_encodings e LEFT JOIN face_templates t ON t.encoding_id = e.id AND t.model = ?
  WHERE e.user_id BETWEEN ? AND ? AND e.status = ? AND e.deleted_at IS NULL AND (e.model = ? OR t.model IS NOT NULL)`;

/** The descriptors at rest. They leave this process in no form but sealed. */
@Injectable()
export class TemplatesService {
  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly cipher: TemplateCipher,
    private readonly dataKeys: DataKeys,
    private readonly seals: RecognitionSeals,
    private readonly unusable: UnusablePictures,
    private readonly engine: FaceEngine,
  ) {}

  /**
   * The templates of these users in the descriptor space of a network, the engine's unless another is asked for. One that does not open is left out, and told to
   * the operator once: a lost key must not stop the boot.
   */
  async of(
    userIds: readonly string[],
    statuses: readonly EncodingStatus[] = LIVE_STATUSES,
    card: ModelCard = this.engine.card,
  ): Promise<Template[]> {
    if (userIds.length === 0) return [];
    const { model } = card;
    const rows = await this.encodings
      .createQueryBuilder('encoding')
      .leftJoin(FaceTemplate, 'template', JOINED, { model })
      .select('encoding.id', 'id')
      .addSelect('encoding.userId', 'userId')
      .addSelect(SEALED, 'sealed')
      .addSelect('encoding.status', 'status')
      .addSelect('encoding.recognitionSeal', 'seal')
      .where({ userId: In(userIds), status: In(statuses) })
      .andWhere('(encoding.model = :model OR template.model IS NOT NULL)')
      .getRawMany<SealedRow>();
    // Of who has only been looked at in part nothing new is known.
    const sealed = { rows, dataKeys: await this.dataKeys.of(userIds) };
    return this.open(sealed, statuses.includes(EncodingStatus.Verified) ? userIds : [], card);
  }

  /** The verified pictures of the users from one id to another, still sealed. */
  async verifiedBetween(
    first: string,
    last: string,
    { model }: ModelCard,
  ): Promise<SealedTemplates> {
    const values = [model, model, first, last, EncodingStatus.Verified, model];
    const rows = await this.encodings.query<SealedRow[]>(VERIFIED_BETWEEN, values);
    // Not before the rows: another process may just have sealed one by a new key.
    return { rows, dataKeys: await this.dataKeys.between(first, last) };
  }

  /** Those that open and are genuine. @param userIds whose verified pictures are all among them */
  open(
    { rows, dataKeys }: SealedTemplates,
    userIds: readonly string[],
    card: ModelCard,
  ): Template[] {
    const [templates, flawed]: [Template[], UnusablePicture[]] = [[], []];
    for (const row of rows) {
      try {
        templates.push(this.opened(row, dataKeys, card));
      } catch (error) {
        if (row.status === EncodingStatus.Verified) flawed.push(unusable(row, error));
      }
    }
    this.unusable.note(userIds, flawed);
    return templates;
  }

  /** How many verified pictures somebody has, without opening one. */
  async countVerified(userId: string): Promise<number> {
    return this.encodings.countBy({ userId, status: EncodingStatus.Verified });
  }

  /** By user. */
  async byUser(
    userIds: readonly string[],
    statuses?: readonly EncodingStatus[],
    card?: ModelCard,
  ): Promise<Map<string, Template[]>> {
    return groupedByUser(await this.of(userIds, statuses, card));
  }

  /** @throws TemplateOfAnotherKey TemplateDamaged NotApprovedHere */
  private opened(
    { id, userId, sealed, status, seal }: SealedRow,
    dataKeys: DataKeyRing,
    card: ModelCard,
  ): Template {
    // The transformer returns what it is given as a Buffer.
    const bytes = asBuffer.from(sealed) as Buffer;
    const place = { userId, encodingId: id, model: card.model };
    const descriptor = this.cipher.open(bytes, place, dataKeys);
    checkLength(descriptor, card);
    // Not before it is open: with another key no seal would hold, and nothing be forged.
    const isForged = status === EncodingStatus.Verified && !this.seals.holds(seal, { id, userId });
    if (isForged) throw new NotApprovedHere('It was not approved here');
    return { encodingId: id, userId, descriptor };
  }
}

/** Called verified in the database by somebody who has not the key. */
class NotApprovedHere extends Error {}

function unusable({ id, userId }: SealedRow, error: unknown): UnusablePicture {
  const reason = error instanceof Error ? error.message : String(error);
  return { id, userId, flaw: flawOf(error), reason };
}

function flawOf(error: unknown): Flaw {
  if (error instanceof NotApprovedHere) return 'forged';
  return error instanceof TemplateOfAnotherKey ? 'other_key' : 'damaged';
}

export const groupedByUser = (templates: readonly Template[]): Map<string, Template[]> =>
  groupBy(templates, ({ userId }) => userId);

/** Two networks under one name would otherwise be compared with each other. */
function checkLength({ length }: Float32Array, { model, length: expected }: ModelCard): void {
  if (length === expected) return;
  throw new TemplateDamaged(`It has ${length} numbers, but those of ${model} have ${expected}`);
}
