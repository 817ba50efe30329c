import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThan, MoreThan, Repository } from 'typeorm';
import type { DevicePrincipal } from '../platform/access/device-principal.js';
import { Device } from './device.entity.js';
import { DeviceKeyExpired, DeviceKeyInvalid, DeviceKeyRevoked } from './errors.js';
import { MINUTE } from '../platform/time/duration.js';
import { hashOf } from '../platform/crypto/opaque-token.js';

/** Milliseconds between two notes of when a device was seen. */
const NOTE_EVERY = MINUTE;

/** Tells which device holds a key, from the database each time: what was revoked anywhere is refused everywhere at once. */
@Injectable()
export class DeviceKeys {
  constructor(@InjectRepository(Device) private readonly devices: Repository<Device>) {}

  /** @throws DeviceKeyInvalid DeviceKeyRevoked DeviceKeyExpired */
  async holderOf(key: string, now: Date): Promise<DevicePrincipal> {
    const device = await this.devices.findOneBy({ keyHash: hashOf(key) });
    if (!device) throw new DeviceKeyInvalid();
    if (device.revokedAt) throw new DeviceKeyRevoked();
    if (device.expiresAt && device.expiresAt <= now) throw new DeviceKeyExpired();
    await this.noteSeen(device, now);
    const { id, name, location, scopes, livenessRequired: requiresLiveness, publicKey } = device;
    return { kind: 'device', id, name, location, scopes, requiresLiveness, publicKey };
  }

  async isLive(id: string, now: Date): Promise<boolean> {
    const live = { id, revokedAt: IsNull() };
    return this.devices.existsBy([
      { ...live, expiresAt: IsNull() },
      { ...live, expiresAt: MoreThan(now) },
    ]);
  }

  private async noteSeen({ id, lastSeenAt }: Device, now: Date): Promise<void> {
    const stale = new Date(now.getTime() - NOTE_EVERY);
    if (lastSeenAt && lastSeenAt >= stale) return;
    await this.devices.update(
      [
        { id, lastSeenAt: IsNull() },
        { id, lastSeenAt: LessThan(stale) },
      ],
      { lastSeenAt: now },
    );
  }
}
