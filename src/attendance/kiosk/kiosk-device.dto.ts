import type { Settings } from '../../platform/settings/catalogue.js';
import type { DevicePrincipal, DeviceScope } from '../../platform/access/device-principal.js';

type MarkingWithoutFace = Settings['marking_without_face'];

export class KioskDeviceDto {
  id!: string;
  name!: string;
  location!: string;
  scopes!: DeviceScope[];

  /** What it may take in the place of a face. */
  marking_without_face!: MarkingWithoutFace;

  /** Whether its pictures mark only with a passed liveness session. */
  liveness_required!: boolean;

  /** By the server's clock: a device learns from it how far its own is off. */
  received_at!: Date;

  static from(
    { id, name, location, scopes }: DevicePrincipal,
    asked: Pick<KioskDeviceDto, 'marking_without_face' | 'liveness_required'>,
    now: Date,
  ): KioskDeviceDto {
    return { id, name, location, scopes: [...scopes], ...asked, received_at: now };
  }
}
