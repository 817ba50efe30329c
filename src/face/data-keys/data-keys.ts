import { createSecretKey, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { append } from '../../platform/database/queries.js';
import { EncryptionKeys } from '../../platform/keys/encryption-keys.js';
import { KeptSecrets } from '../../platform/keys/kept-secrets.js';
import { unwrapped, wrapped } from '../../platform/keys/wrapping.js';
import type { DataKey, DataKeyRing } from './data-key.js';
import { FaceDataKey } from './face-data-key.entity.js';

const KEY_BYTES = 32;
const ID_BYTES = 8;

type WrappedKey = Pick<FaceDataKey, 'id' | 'userId' | 'keyId' | 'wrapped'>;

/** A text that never changes: everybody's are read in one go. */
const BETWEEN = `SELECT id, user_id AS userId, key_id AS keyId, wrapped
  FROM face_data_keys WHERE user_id BETWEEN ? AND ?`;

/** The keys of people’s templates. They are read whenever they are needed, so that one that was destroyed is gone at once. */
@Injectable()
export class DataKeys {
  constructor(
    @InjectRepository(FaceDataKey) private readonly rows: Repository<FaceDataKey>,
    private readonly keys: EncryptionKeys,
    private readonly secrets: KeptSecrets,
  ) {}

  async of(userIds: readonly string[]): Promise<DataKeyRing> {
    return this.ringOf(await this.rows.findBy({ userId: In(userIds) }));
  }

  /** Of the users from one id to another. */
  async between(first: string, last: string): Promise<DataKeyRing> {
    return this.ringOf(await this.rows.query<WrappedKey[]>(BETWEEN, [first, last]));
  }

  /** Made if there is none that opens. Joins the transaction of whoever holds the person’s pictures. */
  async forSealing(userId: string): Promise<DataKey> {
    const present = [...(await this.of([userId])).values()].find((key) => key !== null);
    return present ?? this.make(userId);
  }

  /** Whatever they encrypted opens no more. Joins the ambient transaction. */
  async destroy(userId: string): Promise<void> {
    await this.rows.delete({ userId });
  }

  private async make(userId: string): Promise<DataKey> {
    const [id, secret] = [randomBytes(ID_BYTES).toString('hex'), randomBytes(KEY_BYTES)];
    const { id: keyId, key } = await this.secrets.wrappingKey();
    await append(this.rows, {
      id,
      userId,
      keyId,
      wrapped: wrapped(secret, key, placeOf({ id, userId })),
    });
    return { id, key: createSecretKey(secret) };
  }

  private ringOf(rows: readonly WrappedKey[]): DataKeyRing {
    return new Map(rows.map((row) => [row.id, this.opened(row)]));
  }

  private opened({ id, userId, keyId, wrapped: text }: WrappedKey): DataKey | null {
    const wrapping = this.keys.byId(keyId);
    const secret = wrapping && unwrapped(text, wrapping.key, placeOf({ id, userId }));
    return secret ? { id, key: createSecretKey(secret) } : null;
  }
}

/** What it is authenticated with: the key of one person opens nothing as that of another. */
export const placeOf = ({ id, userId }: Pick<FaceDataKey, 'id' | 'userId'>): string =>
  `data key\0${userId}\0${id}`;
