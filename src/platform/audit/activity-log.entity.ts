import { Column, CreateDateColumn, Entity, ForeignKey, Index } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../database/schema/columns.js';

export enum ActivityStatus {
  Success = 'success',
  Failed = 'failed',
  Warning = 'warning',
}

/** One line of the audit trail. It outlives its user, and a failed sign-in has none. */
@Entity('activity_log')
@Index(['userId'])
@Index(['actionType'])
@Index(['createdAt'])
@Index(['status'])
@Index(['userId', 'createdAt'])
// A copy of a line is none of ours.
@Index('uq_activity_log_origin', ['origin'], { unique: true })
export class ActivityLog {
  @Column(GROWING_KEY)
  id!: number;

  /** Who acted. */
  @Column('varchar', { length: 20, nullable: true })
  // Named, not imported: users stand above the audit trail.
  @ForeignKey('User', { onDelete: 'SET NULL', onUpdate: 'NO ACTION' })
  userId!: string | null;

  @Column({ length: 50 })
  actionType!: string;

  @Column('text', { nullable: true })
  actionDescription!: string | null;

  @Column('varchar', { length: 50, nullable: true })
  tableName!: string | null;

  @Column('varchar', { length: 50, nullable: true })
  recordId!: string | null;

  @Column('json', { nullable: true })
  oldValue!: object | null;

  @Column('json', { nullable: true })
  newValue!: object | null;

  @Column({ type: 'simple-enum', enum: ActivityStatus, default: ActivityStatus.Success })
  status!: ActivityStatus;

  @Column('text', { nullable: true })
  errorMessage!: string | null;

  @Column('varchar', { length: 50, nullable: true })
  ipAddress!: string | null;

  @Column('text', { nullable: true })
  userAgent!: string | null;

  /** By which a line of ours is told from one that somebody inserted; see line-seals.ts. Null in those from before. */
  @Column('varchar', { length: 64, nullable: true })
  origin!: string | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
