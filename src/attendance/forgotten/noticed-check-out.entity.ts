import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { asNumber, GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';

/** A forgotten check-out that was dealt with: the person is told once, by one process. */
@Entity('noticed_check_outs')
@Unique('uq_noticed_check_outs_record_id', ['recordId'])
export class NoticedCheckOut {
  @Column(GROWING_KEY)
  id!: number;

  @Column('bigint', { transformer: asNumber })
  recordId!: number;

  @ManyToOne(() => AttendanceRecord, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  record?: AttendanceRecord;

  @Column(MOMENT)
  noticedAt!: Date;
}
