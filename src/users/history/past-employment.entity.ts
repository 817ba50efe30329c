import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { GROWING_KEY } from '../../platform/database/schema/columns.js';

/** When somebody was employed who left and came back; the present time is told of the user. */
@Entity('past_employments')
@Unique('uq_past_employments_user_id_left_on', ['userId', 'leftOn'])
export class PastEmployment {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 20 })
  userId!: string;

  // Named, not imported: users stand above their history.
  @ManyToOne('User', { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: unknown;

  /** The first day that counts, `YYYY-MM-DD`. */
  @Column('date')
  joinedOn!: string;

  /** The last, `YYYY-MM-DD`. */
  @Column('date')
  leftOn!: string;
}
