import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  UpdateDateColumn,
} from 'typeorm';
import { MOMENT } from '../../platform/database/schema/columns.js';
import type { ScheduleWeek } from './week.js';
import { Department } from '../../departments/department.entity.js';
import { User } from '../../users/user.entity.js';

/** Hours that hold from a day on: for one person, for one department, or for all that have none of their own. */
@Entity('schedules')
@Unique('uq_schedules_scope_effective_from', ['scope', 'effectiveFrom'])
export class ScheduleRow {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ length: 100 })
  name!: string;

  /** The person's or the department's id, or empty for all: what may be null is never unique. */
  @Column({ length: 20 })
  scope!: string;

  @Column('varchar', { length: 20, nullable: true })
  departmentId!: string | null;

  @ManyToOne(() => Department, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  department?: Department | null;

  @Column('varchar', { length: 20, nullable: true })
  userId!: string | null;

  // No foreign key: what somebody's hours were stays known.
  @ManyToOne(() => User, { createForeignKeyConstraints: false })
  @JoinColumn()
  user?: User | null;

  /** The first day it holds, `YYYY-MM-DD`. */
  @Column('date')
  effectiveFrom!: string;

  /** `HH:mm` on the site's clock. */
  @Column({ length: 5 })
  startTime!: string;

  /** `HH:mm`; not later than the start, it is on the next day. */
  @Column({ length: 5 })
  endTime!: string;

  @Column()
  graceMinutes!: number;

  @Column()
  halfDayMinutes!: number;

  /** `Mon,Tue`. */
  @Column({ length: 30 })
  workingDays!: string;

  /** Weeks that take turns, or whose days differ; `workingDays` holds where there are none. */
  @Column('json', { nullable: true })
  weeks!: readonly ScheduleWeek[] | null;

  /** Of each day, not worked. */
  @Column({ default: 0 })
  breakMinutes!: number;

  /** Work beyond what is due is overtime once it is more than this. */
  @Column({ default: 0 })
  overtimeAfterMinutes!: number;

  /** Who comes more minutes after the start than this is absent; 0 for nobody. */
  @Column({ default: 0 })
  absentAfterMinutes!: number;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  @UpdateDateColumn(MOMENT)
  updatedAt!: Date;
}
