import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { Device } from '../../devices/device.entity.js';
import type { KioskOutcome } from './kiosk-outcome.js';

/** What a device took while it was offline, and what became of it: the same event is carried out once. */
@Entity('kiosk_events')
@Unique('uq_kiosk_events_device_id_key_hash', ['deviceId', 'keyHash'])
@Index(['receivedAt'])
export class KioskEvent {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 20 })
  deviceId!: string;

  @ManyToOne(() => Device, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  device?: Device;

  /** SHA-256 of the device's key for it: one database would take `a` and `A` for the same. */
  @Column('char', { length: 64 })
  keyHash!: string;

  /** SHA-256 of what was sent under the key. */
  @Column('char', { length: 64 })
  fingerprint!: string;

  /** By the device's clock. */
  @Column(MOMENT)
  capturedAt!: Date;

  /** By the server's. */
  @Column(MOMENT)
  receivedAt!: Date;

  /** Whether the device's clock was too far off. */
  @Column({ default: false })
  clockSkew!: boolean;

  @Column('json')
  outcome!: KioskOutcome;
}
