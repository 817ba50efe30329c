import { Column, Entity, Index } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';

/** A wrong password. Kept for a day. */
@Entity('sign_in_failures')
@Index(['ipAddress', 'account', 'failedAt'])
@Index(['ipAddress', 'failedAt'])
@Index(['account', 'failedAt'])
@Index(['failedAt'])
export class SignInFailure {
  @Column(GROWING_KEY)
  id!: number;

  /** The user's id, or, when there is no such user, a hash of what was typed. */
  @Column({ length: 100 })
  account!: string;

  @Column({ length: 50 })
  ipAddress!: string;

  @Column(MOMENT)
  failedAt!: Date;
}
