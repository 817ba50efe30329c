import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { asNumber, GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';
import { AttendanceRequest } from './attendance-request.entity.js';

/** A day that leave was granted for; gone when it is taken back. */
@Entity('leave_days')
@Unique('uq_leave_days_user_id_date_only', ['userId', 'dateOnly'])
@Index(['requestId'])
export class LeaveDay {
  @Column(GROWING_KEY)
  id!: number;

  @Column('bigint', { transformer: asNumber })
  requestId!: number;

  @ManyToOne(() => AttendanceRequest, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  request?: AttendanceRequest;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  /** `YYYY-MM-DD`. */
  @Column('date')
  dateOnly!: string;

  /** The record as it was before; null when there was none. */
  @Column('json', { nullable: true })
  previous!: object | null;

  /** No work is due on it since: it counts as no leave, and does again should the day become one of work. */
  @Column({ default: false })
  isOff!: boolean;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
