import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { asNumber } from '../../database/schema/columns.js';

/** A link of the chain: the seal of one line of the audit trail. It outlives a line that somebody takes away. */
@Entity('activity_seals')
@Unique('uq_activity_seals_activity_id', ['activityId'])
export class ActivitySeal {
  /** From 1, without a gap. */
  @PrimaryColumn('bigint', { transformer: asNumber })
  position!: number;

  @Column('bigint', { transformer: asNumber })
  activityId!: number;

  @Column({ length: 64 })
  seal!: string;
}
