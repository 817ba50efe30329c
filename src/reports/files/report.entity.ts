import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
} from 'typeorm';
import { asNumber, MOMENT } from '../../platform/database/schema/columns.js';
import { ExportFormat } from '../../users/user-settings.entity.js';
import { ReportType } from '../figures/report-type.js';
import { User } from '../../users/user.entity.js';

export enum ReportStatus {
  Pending = 'pending',
  Completed = 'completed',
  Failed = 'failed',
}

/** A report somebody asked for, and the file it became. */
@Entity('reports')
@Index(['userId'])
@Index(['status'])
@Index(['createdAt'])
export class Report {
  @PrimaryColumn({ length: 50 })
  id!: string;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  @Column('varchar', { length: 50 })
  reportType!: ReportType;

  @Column({ length: 200 })
  title!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('json', { nullable: true })
  filters!: object | null;

  /** The file's path in the store. */
  @Column('varchar', { length: 255, nullable: true })
  filePath!: string | null;

  /** Bytes. */
  @Column('bigint', { nullable: true, transformer: asNumber })
  fileSize!: number | null;

  @Column({ type: 'simple-enum', enum: ExportFormat })
  fileFormat!: ExportFormat;

  @Column('int', { nullable: true })
  recordCount!: number | null;

  @Column({ type: 'simple-enum', enum: ReportStatus, default: ReportStatus.Pending })
  status!: ReportStatus;

  /** Percent, 0 to 100. */
  @Column({ default: 0 })
  progress!: number;

  @Column('text', { nullable: true })
  errorMessage!: string | null;

  @Column({ ...MOMENT, nullable: true })
  generatedAt!: Date | null;

  @Column({ ...MOMENT, nullable: true })
  expiresAt!: Date | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  /** Whether its file can be downloaded. */
  isAvailable(now: Date): boolean {
    return this.status === ReportStatus.Completed && !this.isExpired(now);
  }

  isExpired(now: Date): boolean {
    return this.expiresAt !== null && this.expiresAt <= now;
  }
}
