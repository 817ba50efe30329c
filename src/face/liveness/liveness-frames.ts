import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Not, Repository } from 'typeorm';
import { append } from '../../platform/database/queries.js';
import { LivenessFrame } from './liveness-frame.entity.js';

export type NewFrame = Omit<LivenessFrame, 'id' | 'session'>;

/** The frames that were taken. Joins the ambient transaction. */
@Injectable()
export class LivenessFrames {
  constructor(
    @InjectRepository(LivenessFrame) private readonly frames: Repository<LivenessFrame>,
  ) {}

  /** In the order they were taken. */
  async of(sessionId: string): Promise<LivenessFrame[]> {
    return this.frames.find({ where: { sessionId }, order: { id: 'ASC' } });
  }

  async add(frame: NewFrame): Promise<void> {
    await append(this.frames, frame);
  }

  /** Whether another session of the last day was shown these very bytes. */
  async isSameOfAnother(sessionId: string, sha256: string): Promise<boolean> {
    return this.frames.existsBy({ sessionId: Not(sessionId), sha256 });
  }

  /** Whether another session of the last day was shown what looks the same. */
  async isLikeOneOfAnother(sessionId: string, perceptualHash: string): Promise<boolean> {
    return this.frames.existsBy({ sessionId: Not(sessionId), perceptualHash });
  }
}
