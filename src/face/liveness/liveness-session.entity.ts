import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { asBuffer, MOMENT } from '../../platform/database/schema/columns.js';
import type { Pose } from './challenge.js';

export enum LivenessState {
  Open = 'open',
  Passed = 'passed',
  Failed = 'failed',
  /** It vouched for a mark, and vouches for no other. */
  Used = 'used',
}

/** A challenge that somebody before a camera was given, and how far they came with it. Kept for a day. */
@Entity('liveness_sessions')
@Index(['caller', 'state'])
@Index(['expiresAt'])
@Index(['markedUserId'])
export class LivenessSession {
  /** A random UUID. */
  @PrimaryColumn({ length: 36 })
  id!: string;

  /** The id of the user or the device who asked for it, and who alone may go on with it. */
  @Column({ length: 20 })
  caller!: string;

  /** The poses, in order. */
  @Column('simple-array')
  challenge!: Pose[];

  @Column({ type: 'simple-enum', enum: LivenessState })
  state!: LivenessState;

  /** Why it failed; null while it has not. */
  @Column('varchar', { length: 30, nullable: true })
  failure!: string | null;

  /** Frames that were sent. */
  @Column()
  attempts!: number;

  /** The descriptor space of the first frame; null before it. */
  @Column('varchar', { length: 60, nullable: true })
  model!: string | null;

  /** The sealed descriptor of the first frame, null once nothing is compared with it any more. Never selected by accident. */
  @Column({ type: 'longblob', select: false, nullable: true, transformer: asBuffer })
  vector!: Buffer | null;

  /** Until when frames are taken, or, once it is passed, the mark. */
  @Column(MOMENT)
  expiresAt!: Date;

  /** Whom it was used for. */
  @Column('varchar', { length: 20, nullable: true })
  markedUserId!: string | null;
}
