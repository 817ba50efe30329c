import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { asNumber } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';

/** Somebody's authenticator. Whether it is asked for stands with the account, under its seal. */
@Entity('second_factors')
export class SecondFactor {
  @PrimaryColumn({ length: 20 })
  userId!: string;

  @OneToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  /** The secret is made of it, and kept nowhere; each setting up takes the next. */
  @Column()
  version!: number;

  /** The 30 seconds of the last code that was taken: none is taken twice, nor an earlier one. */
  @Column('bigint', { transformer: asNumber })
  lastStep!: number;

  /** SHA-256 of the recovery codes that are left, hexadecimal, apart by spaces. */
  @Column('text')
  recoveryHashes!: string;
}
