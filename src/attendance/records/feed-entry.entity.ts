import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { asNumber, GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { AttendanceRecord } from './attendance-record.entity.js';

export enum FeedChange {
  Created = 'created',
  Changed = 'changed',
  /** Records are gone; which ones is not told. */
  Withdrawn = 'withdrawn',
}

/** A record that was written, for those who watch. Kept for a week. */
@Entity('attendance_feed')
@Unique('uq_attendance_feed_position', ['position'])
@Index(['recordId'])
@Index(['createdAt'])
export class FeedEntry {
  /** In the order of the writing, which is not that of the commits. */
  @Column(GROWING_KEY)
  id!: number;

  /** In an order in which nothing is ever added before what was seen; null until it is given. */
  @Column('bigint', { nullable: true, transformer: asNumber })
  position!: number | null;

  /** Null for records that are gone. */
  @Column('bigint', { nullable: true, transformer: asNumber })
  recordId!: number | null;

  @ManyToOne(() => AttendanceRecord, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  record?: AttendanceRecord | null;

  @Column({ type: 'simple-enum', enum: FeedChange })
  change!: FeedChange;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
