import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThanOrEqual, Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { hashOf } from '../../platform/crypto/opaque-token.js';
import { Transactions } from '../../platform/database/transactions.js';
import { MINUTE } from '../../platform/time/duration.js';
import type { Device } from '../device.entity.js';
import { DevicesService, type NewDevice } from '../devices.service.js';
import { PairingCodeInvalid } from '../errors.js';
import { newPairingCode } from './code-letters.js';
import { PairingAttempts } from './pairing-attempts.js';
import { PairingCode } from './pairing-code.entity.js';

const LIFETIME = 10 * MINUTE;

/** Kiosks get their keys by a code that an administrator reads out, so that nobody types a key. */
@Injectable()
export class PairingService {
  constructor(
    @InjectRepository(PairingCode) private readonly codes: Repository<PairingCode>,
    private readonly devices: DevicesService,
    private readonly attempts: PairingAttempts,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @returns a code that is good once, within ten minutes */
  async offer(
    { name, location, scopes }: Pick<NewDevice, 'name' | 'location' | 'scopes'>,
    offeredById: string,
    now: Date,
  ): Promise<{ code: string; expiresAt: Date }> {
    const code = newPairingCode();
    const expiresAt = new Date(now.getTime() + LIFETIME);
    await this.transactions.run(async () => {
      await this.codes.delete({ expiresAt: LessThanOrEqual(now) });
      const codeHash = hashOf(code);
      await this.codes.insert({ name, location, scopes, offeredById, codeHash, expiresAt });
      await this.audit.record({ action: 'pairing_offered', after: { name, location, scopes } });
    });
    return { code, expiresAt };
  }

  /** @returns the new device and its key @throws PairingCodeInvalid TooManyPairings */
  async pair(code: string, now: Date): Promise<{ device: Device; key: string }> {
    this.attempts.count();
    return this.transactions.run(async () => {
      const { name, location, scopes, offeredById } = await this.useUp(code, now);
      const wanted = { name, location, scopes, livenessRequired: false };
      const admitted = await this.devices.admit(wanted, now);
      await this.audit.record({
        action: 'device_paired',
        table: 'devices',
        recordId: admitted.device.id,
        after: { name, location, offeredById },
      });
      return admitted;
    });
  }

  /** Of several who come with one code, one gets it. */
  private async useUp(code: string, now: Date): Promise<PairingCode> {
    const offered = await this.codes.findOneBy({ codeHash: hashOf(code) });
    if (!offered || offered.expiresAt <= now) throw new PairingCodeInvalid();
    const { affected } = await this.codes.delete({ id: offered.id });
    if (affected !== 1) throw new PairingCodeInvalid();
    return offered;
  }
}
