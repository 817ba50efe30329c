import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';

/** That somebody was told that their face will be erased for want of being seen. It goes once they are seen. */
@Entity('erasure_notices')
@Unique('uq_erasure_notices_user_id', ['userId'])
export class ErasureNotice {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  @Column(MOMENT)
  toldAt!: Date;
}
