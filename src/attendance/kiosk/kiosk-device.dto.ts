import type { DevicePrincipal, DeviceScope } from '../../platform/access/device-principal.js';

export class KioskDeviceDto {
  id!: string;
  name!: string;
  location!: string;
  scopes!: DeviceScope[];

  /** By the server's clock: a device learns from it how far its own is off. */
  received_at!: Date;

  static from({ id, name, location, scopes }: DevicePrincipal, now: Date): KioskDeviceDto {
    return { id, name, location, scopes: [...scopes], received_at: now };
  }
}
