import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { append, lockedForWrite, sharedForRead } from '../database/queries.js';
import { Transactions } from '../database/transactions.js';
import { EncryptionKeys, type EncryptionKey } from './encryption-keys.js';
import { InstallationSecrets } from './installation-secrets.js';
import { RotationRefused } from './rotation-refused.js';
import { DERIVED, WrappedSecrets } from './wrapped-secrets.entity.js';

const LONG_AGO = new Date(0);

const WAS_USED = 'ENCRYPTION_KEY_NEXT was in use here before, with other secrets: take a new key.';

/** The secrets of the installation, as the database keeps them. */
@Injectable()
export class KeptSecrets {
  constructor(
    @InjectRepository(WrappedSecrets) private readonly rows: Repository<WrappedSecrets>,
    private readonly keys: EncryptionKeys,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Made first where there are none. Those that no key opens stay as they are: with a lost key it goes on as a new
   * installation would that never kept any, and nothing of the old one is believed.
   */
  async load(): Promise<InstallationSecrets> {
    const rows = await this.rows.find();
    const present = this.opened(rows, this.keys.present) ?? this.opened(rows, this.keys.next);
    if (present) return present;
    const isNew = rows.length === 0;
    const derived = InstallationSecrets.derivedFrom(this.keys.present.key);
    if (!rows.every(({ keyId }) => keyId === DERIVED)) return derived;
    await this.keepFirst(isNew ? InstallationSecrets.random() : derived);
    return this.load();
  }

  /**
   * What new keys are wrapped with: the next encryption key as soon as these secrets are. Joins the ambient transaction; until
   * that ends, no change of keys begins.
   */
  async wrappingKey(): Promise<EncryptionKey> {
    const { present, next } = this.keys;
    if (!next) return present;
    const rows = await sharedForRead(this.rows.createQueryBuilder('secrets')).getMany();
    return rows.some(({ keyId }) => keyId === next.id) ? next : present;
  }

  /**
   * Keeps them under another key, too; from then on new keys are wrapped by that. Waits for those that are being wrapped.
   * @throws RotationRefused
   */
  async wrapBy(key: EncryptionKey): Promise<void> {
    await this.transactions.run(async () => {
      const rows = await lockedForWrite(this.rows.createQueryBuilder('secrets')).getMany();
      const secrets = this.opened(rows, this.keys.present);
      const earlier = this.opened(rows, key);
      if (earlier && (!secrets || earlier.equals(secrets))) return;
      if (earlier || rows.some(({ keyId }) => keyId === key.id))
        throw new RotationRefused(WAS_USED);
      const kept = secrets ?? InstallationSecrets.derivedFrom(this.keys.present.key);
      await append(this.rows, rowOf(kept, key));
    });
  }

  /** Takes away what a key wraps. */
  async forget({ id: keyId }: EncryptionKey): Promise<void> {
    await this.rows.delete({ keyId });
  }

  private opened(
    rows: readonly WrappedSecrets[],
    key: EncryptionKey | null,
  ): InstallationSecrets | null {
    const row = rows.find(({ keyId }) => keyId === key?.id);
    return row && key ? InstallationSecrets.unwrapped(row.wrapped, key.key) : null;
  }

  /** Unless another process was faster. */
  private async keepFirst(secrets: InstallationSecrets): Promise<void> {
    const row = rowOf(secrets, this.keys.present);
    await this.transactions.run(async () => {
      const insertion = this.rows.createQueryBuilder().insert().values(row).orIgnore();
      await insertion.updateEntity(false).execute();
      await this.rows.delete({ keyId: DERIVED });
    });
  }
}

const rowOf = (secrets: InstallationSecrets, { id: keyId, key }: EncryptionKey) => ({
  keyId,
  wrapped: secrets.wrappedBy(key),
  rotatingUntil: LONG_AGO,
});
