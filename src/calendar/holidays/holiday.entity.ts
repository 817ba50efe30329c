import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MOMENT } from '../../platform/database/schema/columns.js';

export enum DayKind {
  /** Nobody is expected. */
  Holiday = 'holiday',
  /** Work goes on, whatever the country celebrates. */
  WorkingDay = 'working_day',
}

/** A day that the site itself set. */
@Entity('holidays')
@Unique('uq_holidays_date_only', ['dateOnly'])
export class Holiday {
  @PrimaryGeneratedColumn()
  id!: number;

  /** `YYYY-MM-DD`. */
  @Column('date')
  dateOnly!: string;

  @Column({ length: 100 })
  name!: string;

  @Column({ type: 'simple-enum', enum: DayKind, default: DayKind.Holiday })
  kind!: DayKind;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
