import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { AuditService } from '../platform/audit/audit.service.js';
import { IdSequences } from '../platform/database/id-sequences.js';
import { Transactions } from '../platform/database/transactions.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { daysAfter } from '../platform/time/duration.js';
import { newDeviceKey } from './device-key.js';
import { Device } from './device.entity.js';
import { DeviceNotFound, DeviceSignsAlready } from './errors.js';
import { hashOf } from '../platform/crypto/opaque-token.js';

export type NewDevice = Pick<Device, 'name' | 'location' | 'scopes' | 'livenessRequired'>;

/** The devices of the site. */
@Injectable()
export class DevicesService {
  constructor(
    @InjectRepository(Device) private readonly devices: Repository<Device>,
    private readonly ids: IdSequences,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @param wish when the key ends, instead of what the setting says @returns the device, and the key that nobody can be told again */
  async admit(wanted: NewDevice, now: Date, wish?: Date): Promise<{ device: Device; key: string }> {
    const key = newDeviceKey();
    const { device_key_lifetime_days: days } = await this.settings.current();
    const expiresAt = wish ?? daysAfter(now, days);
    const device = await this.transactions.run(async () => {
      const [id = ''] = await this.ids.take('DEV');
      await this.devices.insert({ ...wanted, id, expiresAt, keyHash: hashOf(key) });
      await this.record('device_admitted', id, { after: { ...wanted, expiresAt } });
      return this.devices.findOneByOrFail({ id });
    });
    return { device, key };
  }

  /** All, also those that were revoked: records tell of them. */
  async list(): Promise<Device[]> {
    return this.devices.find({ order: { id: 'ASC' } });
  }

  /** Its key opens nothing from here on; of a revoked one, that it is. @throws DeviceNotFound */
  async revoke(id: string, now: Date): Promise<void> {
    await this.transactions.run(async () => {
      const { affected } = await this.devices.update(
        { id, revokedAt: IsNull() },
        { revokedAt: now },
      );
      if (affected === 1) await this.record('device_revoked', id, { after: { revokedAt: now } });
      else if (!(await this.devices.existsBy({ id }))) throw new DeviceNotFound(id);
    });
  }

  /** From here on the device signs what it takes. @throws DeviceSignsAlready */
  async keepPublicKey(id: string, publicKey: string): Promise<void> {
    await this.transactions.run(async () => {
      const { affected } = await this.devices.update({ id, publicKey: IsNull() }, { publicKey });
      if (affected !== 1) throw new DeviceSignsAlready();
      await this.record('device_signs', id, { after: { publicKey } });
    });
  }

  /** @throws DeviceNotFound */
  async forgetPublicKey(id: string): Promise<void> {
    await this.transactions.run(async () => {
      if (!(await this.devices.existsBy({ id }))) throw new DeviceNotFound(id);
      await this.devices.update({ id }, { publicKey: null });
      await this.record('device_signs', id, { after: { publicKey: null } });
    });
  }

  private async record(action: string, recordId: string, change: { after: object }) {
    await this.audit.record({ action, table: 'devices', recordId, ...change });
  }
}
