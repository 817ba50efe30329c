import { Column, Entity, Index, Unique } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../database/schema/columns.js';

/** A caller's key, and the answer it was given first. */
@Entity('idempotency_keys')
@Unique('uq_idempotency_keys_key_hash', ['keyHash'])
@Index(['claimedUntil'])
export class IdempotencyKey {
  @Column(GROWING_KEY)
  id!: number;

  /** SHA-256 of caller and key: keys differ by case, and one of the databases would not see it. */
  @Column('char', { length: 64 })
  keyHash!: string;

  /** Keyed, of the request that came with the key; base64url. */
  @Column('char', { length: 64 })
  fingerprint!: string;

  /** Whoever is at work on the first answer; only they may write it. */
  @Column({ length: 36 })
  claim!: string;

  /** Until then it belongs to the request that was first with it; from then on it is free again. */
  @Column(MOMENT)
  claimedUntil!: Date;

  /** The HTTP status of the answer; null while there is none. */
  @Column('int', { nullable: true })
  status!: number | null;

  /** JSON of the answer. */
  @Column('text', { nullable: true })
  answer!: string | null;
}
