import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';
import { AttendanceStatus, type DayHalf } from '../records/attendance-record.entity.js';

export enum RequestKind {
  Leave = 'leave',
  Correction = 'correction',
}

export enum RequestState {
  Pending = 'pending',
  Approved = 'approved',
  Rejected = 'rejected',
  /** By whoever asked, before it was decided. */
  Withdrawn = 'withdrawn',
  /** Of a leave: taken back after it was approved. */
  Revoked = 'revoked',
}

/** What somebody asks to be written of their attendance. */
@Entity('attendance_requests')
@Index(['userId', 'firstDay'])
@Index(['state', 'createdAt'])
export class AttendanceRequest {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  @Column({ type: 'simple-enum', enum: RequestKind })
  kind!: RequestKind;

  /** The site's day, `YYYY-MM-DD`. */
  @Column('date')
  firstDay!: string;

  /** The same as the first, for a correction. */
  @Column('date')
  lastDay!: string;

  /** Of a leave: the code of its kind, which outlives the kind. */
  @Column('varchar', { length: 30, nullable: true })
  leaveKind!: string | null;

  /** Of a leave of one day: the half that is asked for. */
  @Column('varchar', { length: 10, nullable: true })
  halfDay!: DayHalf | null;

  /** Who filed it for the person; null for the person. */
  @Column('varchar', { length: 20, nullable: true })
  filedById!: string | null;

  /** What a correction asks for. */
  @Column({ type: 'simple-enum', enum: AttendanceStatus, nullable: true })
  status!: AttendanceStatus | null;

  /** The site's wall clock; what a correction asks for. */
  @Column('time', { nullable: true })
  timeOnly!: string | null;

  /** When the person went; what a correction asks for. */
  @Column('time', { nullable: true })
  checkOutTime!: string | null;

  @Column('text')
  reason!: string;

  @Column({ type: 'simple-enum', enum: RequestState, default: RequestState.Pending })
  state!: RequestState;

  @Column('varchar', { length: 20, nullable: true })
  decidedById!: string | null;

  @ManyToOne(() => User, { onDelete: 'SET NULL', onUpdate: 'NO ACTION' })
  @JoinColumn()
  decidedBy?: User | null;

  @Column({ ...MOMENT, nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
