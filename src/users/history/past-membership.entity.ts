import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { GROWING_KEY } from '../../platform/database/schema/columns.js';

/** Where somebody belonged until a day, and whether they owed attendance; what has held since is told of the next, or of the user. */
@Entity('past_memberships')
@Unique('uq_past_memberships_user_id_last_day', ['userId', 'lastDay'])
@Index(['departmentId'])
export class PastMembership {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 20 })
  userId!: string;

  // Named, not imported: users and departments stand above their history.
  @ManyToOne('User', { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: unknown;

  /** Null for none. */
  @Column('varchar', { length: 20, nullable: true })
  departmentId!: string | null;

  @ManyToOne('Department', { onDelete: 'RESTRICT', onUpdate: 'NO ACTION' })
  @JoinColumn()
  department?: unknown;

  /** Whether the person owed no attendance. */
  @Column({ default: false })
  exempt!: boolean;

  /** `YYYY-MM-DD`; of the first long before any day that is kept. */
  @Column('date')
  firstDay!: string;

  /** `YYYY-MM-DD`. */
  @Column('date')
  lastDay!: string;
}
