import { Column, Entity, Index } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';

/** A face that a caller showed in vain: a stranger's, or somebody else's. Kept for minutes. */
@Entity('face_misses')
@Index(['caller', 'missedAt'])
@Index(['missedAt'])
export class FaceMiss {
  @Column(GROWING_KEY)
  id!: number;

  /** The id of the user or the device who showed it. */
  @Column({ length: 20 })
  caller!: string;

  @Column(MOMENT)
  missedAt!: Date;
}
