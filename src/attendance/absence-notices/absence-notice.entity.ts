import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';

/** Somebody who was told that a day goes by without them: once a day, by one process. */
@Entity('absence_notices')
@Unique('uq_absence_notices_user_id_date_only', ['userId', 'dateOnly'])
export class AbsenceNotice {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  @Column('date')
  dateOnly!: string;

  @Column(MOMENT)
  toldAt!: Date;
}
