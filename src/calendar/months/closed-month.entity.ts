import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MOMENT } from '../../platform/database/schema/columns.js';

/** A month whose figures are settled: a payroll has them. */
@Entity('closed_months')
@Unique('uq_closed_months_year_month', ['yearMonth'])
export class ClosedMonth {
  @PrimaryGeneratedColumn()
  id!: number;

  /** `YYYY-MM`. */
  @Column({ length: 7 })
  yearMonth!: string;

  /** No foreign key: who closed it stays known. */
  @Column({ length: 20 })
  closedById!: string;

  @Column(MOMENT)
  closedAt!: Date;
}
