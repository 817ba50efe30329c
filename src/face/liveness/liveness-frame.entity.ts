import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { GROWING_KEY } from '../../platform/database/schema/columns.js';
import type { Pose } from './challenge.js';
import { LivenessSession } from './liveness-session.entity.js';

/** A frame that was taken for a pose: what it measured, and what it can be known again by. Neither picture nor face. */
@Entity('liveness_frames')
@Index(['sessionId'])
@Index(['sha256'])
@Index(['perceptualHash'])
export class LivenessFrame {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 36 })
  sessionId!: string;

  @ManyToOne(() => LivenessSession, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  session?: LivenessSession;

  @Column({ length: 10 })
  pose!: Pose;

  /** See HeadPosition. */
  @Column('float')
  yaw!: number;

  @Column('float')
  share!: number;

  /** Of the uploaded bytes, hexadecimal. */
  @Column('char', { length: 64 })
  sha256!: string;

  /** 16 hexadecimal digits; see Analysis. */
  @Column({ length: 16 })
  perceptualHash!: string;
}
