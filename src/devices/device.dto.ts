import { ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsIn, Matches } from 'class-validator';
import { DEVICE_SCOPES, type DeviceScope } from '../platform/access/device-principal.js';
import type { Device } from './device.entity.js';
import type { NewDevice } from './devices.service.js';
import { FutureMoment } from '../platform/wire/moments.js';
import { Optional } from '../platform/wire/presence.js';
import { TidyText } from '../platform/wire/text.js';

/** What a device shall be. */
export class WantedDeviceDto {
  @TidyText(1, 100)
  name!: string;

  /** Where it stands; the records it makes bear this. */
  @TidyText(1, 50)
  location!: string;

  /** `mark`: mark attendance; `identify`: tell whose face it is; `stream`: follow who comes and goes. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(DEVICE_SCOPES, { each: true })
  scopes!: DeviceScope[];
}

export class AdmitDeviceDto extends WantedDeviceDto {
  /** Whether whoever it marks must pass a liveness session, whatever `liveness_required` says; not, when left out. */
  @Optional()
  @IsBoolean()
  liveness_required?: boolean;

  /** Until when the key is good; left out, `device_key_lifetime_days` from now. */
  @Optional()
  @FutureMoment()
  expires_at?: Date;

  static toDevice({ name, location, scopes, liveness_required }: AdmitDeviceDto): NewDevice {
    return { name, location, scopes, livenessRequired: liveness_required ?? false };
  }
}

export class DeviceDto {
  /** `DEV001`; the `device_id` of the records it makes. */
  id!: string;
  name!: string;
  location!: string;
  scopes!: DeviceScope[];
  liveness_required!: boolean;

  /** Of the key pair it signs with; null when it signs nothing. */
  public_key!: string | null;
  is_active!: boolean;
  created_at!: Date;

  /** At most a minute behind; null until it called. */
  last_seen!: Date | null;
  /** Null for never. */
  expires_at!: Date | null;
  revoked_at!: Date | null;

  static from(device: Device): DeviceDto {
    return {
      id: device.id,
      name: device.name,
      location: device.location,
      scopes: device.scopes,
      liveness_required: device.livenessRequired,
      public_key: device.publicKey,
      is_active: isActive(device),
      created_at: device.createdAt,
      last_seen: device.lastSeenAt,
      expires_at: device.expiresAt,
      revoked_at: device.revokedAt,
    };
  }
}

const isActive = ({ revokedAt, expiresAt }: Device): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > new Date());

export class AdmittedDeviceDto extends DeviceDto {
  /** What the device sends as X-Device-Key. It is told this once. */
  key!: string;

  static with(device: Device, key: string): AdmittedDeviceDto {
    return Object.assign(DeviceDto.from(device), { key });
  }
}

export class PublicKeyDto {
  /** Of Ed25519: the 32 bytes that WebCrypto exports as `raw`, base64url. */
  @Matches(/^[\w-]{43}$/)
  public_key!: string;
}

export class DeviceListDto {
  devices!: DeviceDto[];
}
