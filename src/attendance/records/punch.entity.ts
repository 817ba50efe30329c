import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { DEGREES, GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';
import { AttendanceSource, VerificationStatus } from './attendance-record.entity.js';

export enum PunchKind {
  In = 'in',
  Out = 'out',
}

/** Somebody came or went, as it was seen; the day's record is derived from these. */
@Entity('attendance_events')
@Index(['userId', 'dateOnly', 'timestamp'])
export class Punch {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  /** The day it counts for, `YYYY-MM-DD`. */
  @Column('date')
  dateOnly!: string;

  @Column({ type: 'simple-enum', enum: PunchKind })
  kind!: PunchKind;

  @Column(MOMENT)
  timestamp!: Date;

  @Column({ type: 'simple-enum', enum: AttendanceSource })
  source!: AttendanceSource;

  @Column({ type: 'simple-enum', enum: VerificationStatus, default: VerificationStatus.Verified })
  verificationStatus!: VerificationStatus;

  /** No foreign key: what was seen stays seen. */
  @Column('varchar', { length: 50, nullable: true })
  faceEncodingId!: string | null;

  @Column('float', { nullable: true })
  recognitionConfidence!: number | null;

  @Column('float', { nullable: true })
  recognitionDistance!: number | null;

  @Column('varchar', { length: 50, nullable: true })
  location!: string | null;

  @Column('varchar', { length: 50, nullable: true })
  deviceId!: string | null;

  /** Degrees north, as the client said, to a hand's breadth; for administrators alone. */
  @Column({ ...DEGREES, nullable: true })
  latitude!: number | null;

  /** Degrees east. */
  @Column({ ...DEGREES, nullable: true })
  longitude!: number | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
