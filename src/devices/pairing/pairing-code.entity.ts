import { Column, Entity, Index, Unique } from 'typeorm';
import type { DeviceScope } from '../../platform/access/device-principal.js';
import { GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';

/** What a kiosk becomes that shows the code; gone once it is used. Of the code only the hash is kept. */
@Entity('pairing_codes')
@Unique('uq_pairing_codes_code_hash', ['codeHash'])
@Index(['expiresAt'])
export class PairingCode {
  @Column(GROWING_KEY)
  id!: number;

  /** SHA-256 of the code, hexadecimal. */
  @Column('char', { length: 64 })
  codeHash!: string;

  @Column({ length: 100 })
  name!: string;

  @Column({ length: 50 })
  location!: string;

  @Column('simple-array')
  scopes!: DeviceScope[];

  /** The administrator who made it. */
  @Column({ length: 20 })
  offeredById!: string;

  @Column(MOMENT)
  expiresAt!: Date;
}
