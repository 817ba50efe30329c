import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MOMENT } from '../../platform/database/schema/columns.js';

/** What ended somebody's right to be recognised. */
export enum ErasureReason {
  /** The account was removed. */
  Removal = 'removal',
  /** The person, or an administrator for them, asked for it. */
  Request = 'request',
  /** The time to keep the data was over. */
  Retention = 'retention',
  /** The person's consent was withdrawn. */
  Withdrawal = 'withdrawal',
}

/** Proof that a person's biometric data were erased. It outlives them, and holds nothing of them but counts. */
@Entity('erasure_receipts')
@Index(['userId'])
export class ErasureReceipt {
  @PrimaryColumn({ length: 36 })
  id!: string;

  @Column({ length: 20 })
  userId!: string;

  @Column({ type: 'simple-enum', enum: ErasureReason })
  reason!: ErasureReason;

  @Column(MOMENT)
  erasedAt!: Date;

  /** Sealed descriptors, of every network. */
  @Column('int')
  vectors!: number;

  /** Files: enrolment pictures and the avatar. */
  @Column('int')
  pictures!: number;

  /** By which pictures are known again, those at the door among them. */
  @Column('int')
  imageHashes!: number;

  /** HMAC-SHA256 over the rest, base64url. */
  @Column({ length: 64 })
  signature!: string;
}
