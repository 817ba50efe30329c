import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  UpdateDateColumn,
} from 'typeorm';
import { asNumber, MOMENT } from '../platform/database/schema/columns.js';
import { User } from '../users/user.entity.js';

export enum DepartmentStatus {
  Active = 'Active',
  Inactive = 'Inactive',
}

@Entity('departments')
@Unique('uq_departments_name', ['name'])
export class Department {
  /** `DEPT001`. */
  @PrimaryColumn({ length: 20 })
  id!: string;

  @Column({ length: 100 })
  name!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('varchar', { length: 100, nullable: true })
  location!: string | null;

  @Column('varchar', { length: 20, nullable: true })
  managerId!: string | null;

  @ManyToOne(() => User, { onDelete: 'SET NULL', onUpdate: 'NO ACTION' })
  @JoinColumn()
  manager?: User | null;

  @Column('decimal', { precision: 12, scale: 2, nullable: true, transformer: asNumber })
  budgetAllocated!: number | null;

  @Column({ type: 'simple-enum', enum: DepartmentStatus, default: DepartmentStatus.Active })
  status!: DepartmentStatus;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  @UpdateDateColumn(MOMENT)
  updatedAt!: Date;
}
