import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import { MOMENT } from '../database/schema/columns.js';

export enum JobState {
  /** Waits for its time, or is leased to a process until then. */
  Queued = 'queued',
  Failed = 'failed',
}

/** Work that is yet to be done. What is done is deleted; what failed for good is kept for a while. */
@Entity('jobs')
@Index(['state', 'availableAt'])
export class Job {
  @PrimaryColumn({ length: 100 })
  id!: string;

  @Column({ length: 50 })
  kind!: string;

  @Column('json')
  payload!: object;

  @Column({ type: 'simple-enum', enum: JobState, default: JobState.Queued })
  state!: JobState;

  /** When it may be taken; whoever takes it sets this to the end of the lease. */
  @Column(MOMENT)
  availableAt!: Date;

  /** How often it was taken. Also the lease's number: who holds an older one has lost the job. */
  @Column({ default: 0 })
  attempts!: number;

  /** Percent. */
  @Column({ default: 0 })
  progress!: number;

  @Column('text', { nullable: true })
  lastError!: string | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
