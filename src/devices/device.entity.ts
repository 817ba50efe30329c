import { Column, CreateDateColumn, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { DeviceScope } from '../platform/access/device-principal.js';
import { MOMENT } from '../platform/database/schema/columns.js';

/** A kiosk that may call by itself. Of its key only the hash is kept. */
@Entity('devices')
@Unique('uq_devices_key_hash', ['keyHash'])
export class Device {
  /** `DEV001`. */
  @PrimaryColumn({ length: 20 })
  id!: string;

  @Column({ length: 100 })
  name!: string;

  /** Where it stands; what it marks bears this. */
  @Column({ length: 50 })
  location!: string;

  @Column('simple-array')
  scopes!: DeviceScope[];

  /** Whether whoever it marks must pass a liveness session. */
  @Column({ default: false })
  livenessRequired!: boolean;

  /** Of Ed25519, 32 bytes as base64url: a device that has one signs all that it takes. */
  @Column('varchar', { length: 43, nullable: true })
  publicKey!: string | null;

  /** SHA-256 of the key, hexadecimal. */
  @Column('char', { length: 64, select: false })
  keyHash!: string;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  /** At most a minute behind. */
  @Column({ ...MOMENT, nullable: true })
  lastSeenAt!: Date | null;

  /** From then on its key opens nothing; null for never. */
  @Column({ ...MOMENT, nullable: true })
  expiresAt!: Date | null;

  @Column({ ...MOMENT, nullable: true })
  revokedAt!: Date | null;
}
