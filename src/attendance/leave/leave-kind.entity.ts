import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { asNumber, MOMENT } from '../../platform/database/schema/columns.js';

/** A kind of leave, as administrators define them. */
@Entity('leave_kinds')
@Unique('uq_leave_kinds_code', ['code'])
export class LeaveKind {
  @PrimaryGeneratedColumn()
  id!: number;

  /** `vacation`; what requests and records name it by. */
  @Column({ length: 30 })
  code!: string;

  @Column({ length: 100 })
  name!: string;

  @Column({ default: true })
  isPaid!: boolean;

  /** Whether its days count as present in rates: training, a business trip. */
  @Column({ default: false })
  countsAsPresent!: boolean;

  /** `#rrggbb`. */
  @Column('varchar', { length: 7, nullable: true })
  colour!: string | null;

  /** What the payroll knows it by. */
  @Column('varchar', { length: 30, nullable: true })
  payrollCode!: string | null;

  /** Days a year; null where there is no limit. */
  @Column('decimal', { precision: 5, scale: 1, nullable: true, transformer: asNumber })
  yearlyAllowance!: number | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
