import { Column, Entity, Index } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';

/** A picture that was shown at the door, as far as it takes to know it again: neither the picture nor the face. */
@Entity('recent_probes')
@Index(['seenAt'])
export class RecentProbe {
  @Column(GROWING_KEY)
  id!: number;

  /** Of the uploaded bytes, hexadecimal. */
  @Column('char', { length: 64 })
  sha256!: string;

  /** 16 hexadecimal digits; see perceptual-hash.ts. */
  @Column({ length: 16 })
  perceptualHash!: string;

  @Column(MOMENT)
  seenAt!: Date;
}
