import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MOMENT } from '../../platform/database/schema/columns.js';

/** A day whose absences are being written, or are. */
@Entity('absence_days')
export class AbsenceDay {
  /** `YYYY-MM-DD`. */
  @PrimaryColumn('date')
  dateOnly!: string;

  /** How many were written. */
  @Column({ default: 0 })
  absences!: number;

  /** Until then the process at work has it for itself. */
  @Column(MOMENT)
  claimedUntil!: Date;

  @Column({ ...MOMENT, nullable: true })
  doneAt!: Date | null;
}
