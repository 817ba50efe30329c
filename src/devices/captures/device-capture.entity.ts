import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { asNumber, MOMENT } from '../../platform/database/schema/columns.js';
import { Device } from '../device.entity.js';

/** Something a device signed: each number is given to one capture. */
@Entity('device_captures')
@Index(['deviceId', 'capturedAt'])
export class DeviceCapture {
  @PrimaryColumn({ length: 20 })
  deviceId!: string;

  @ManyToOne(() => Device, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  device?: Device;

  /** The device's own count. */
  @PrimaryColumn({ type: 'bigint', transformer: asNumber })
  sequence!: number;

  /** By the device's clock. */
  @Column(MOMENT)
  capturedAt!: Date;

  /** SHA-256 of what was signed, hexadecimal. */
  @Column('char', { length: 64 })
  content!: string;
}
