import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, MoreThan, Repository } from 'typeorm';
import { Transactions } from '../../platform/database/transactions.js';
import type { EncryptionKey } from '../../platform/keys/encryption-keys.js';
import { unwrapped, wrapped } from '../../platform/keys/wrapping.js';
import { placeOf } from './data-keys.js';
import { FaceDataKey } from './face-data-key.entity.js';

const PAGE = 200;
/** Milliseconds between two pages: people at the door go first. */
const REST = 5;

const REWRAP = 'UPDATE face_data_keys SET key_id = ?, wrapped = ? WHERE id = ? AND key_id = ?';

/** Brings data keys from under one encryption key under another. */
@Injectable()
export class Rewrapping {
  constructor(
    @InjectRepository(FaceDataKey) private readonly rows: Repository<FaceDataKey>,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Each page is looked at again, and opened, before it counts; stopped anywhere, the next run goes on.
   * @returns how many are under the other key now; those that do not open stay
   */
  async run(
    from: EncryptionKey,
    to: EncryptionKey,
    onProgress: (done: number, all: number) => void,
  ): Promise<number> {
    const all = await this.rows.countBy({ keyId: from.id });
    let done = 0;
    let page = await this.pageAfter('', from);
    while (page.length > 0) {
      const rows = page;
      done += await this.transactions.run(() => this.rewrap(rows, from, to));
      onProgress(done, all);
      await pause(REST);
      page = await this.pageAfter(page.at(-1)?.id ?? '', from);
    }
    return done;
  }

  private async pageAfter(id: string, { id: keyId }: EncryptionKey): Promise<FaceDataKey[]> {
    return this.rows.find({ where: { keyId, id: MoreThan(id) }, order: { id: 'ASC' }, take: PAGE });
  }

  /** Those of people who are erased meanwhile are gone, and stay so. */
  private async rewrap(
    rows: readonly FaceDataKey[],
    from: EncryptionKey,
    to: EncryptionKey,
  ): Promise<number> {
    const secrets = new Map<string, Buffer>();
    for (const row of rows) {
      const secret = unwrapped(row.wrapped, from.key, placeOf(row));
      if (!secret) continue;
      secrets.set(row.id, secret);
      const text = wrapped(secret, to.key, placeOf(row));
      await this.rows.query(REWRAP, [to.id, text, row.id, from.id]);
    }
    return this.verify(secrets, to);
  }

  /** @throws when one does not open as what it was: then the page stays as it is */
  private async verify(secrets: ReadonlyMap<string, Buffer>, to: EncryptionKey): Promise<number> {
    const written = await this.rows.findBy({ id: In([...secrets.keys()]) });
    for (const row of written) {
      const secret = unwrapped(row.wrapped, to.key, placeOf(row));
      if (secret?.equals(secrets.get(row.id) ?? Buffer.alloc(0))) continue;
      throw new Error(`The data key ${row.id} of ${row.userId} does not open by the next key`);
    }
    return written.length;
  }
}
