import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThan, Not, Raw, Repository } from 'typeorm';
import { append, lockedForWrite } from '../../platform/database/queries.js';
import { DatabaseClock } from '../../platform/leases/database-clock.js';
import { DAY, MINUTE } from '../../platform/time/duration.js';
import type { Pose } from './challenge.js';
import { LivenessSessionClosed, LivenessSessionNotFound, type Closure } from './errors.js';
import { LivenessSession, LivenessState } from './liveness-session.entity.js';

/** A camera that sends four frames a second for as long as is usual. */
const MOST_FRAMES = 120;

/** The sessions in the database, by its clock: any process may take the next frame. */
@Injectable()
export class LivenessSessions {
  private readonly clock: DatabaseClock;

  constructor(
    @InjectRepository(LivenessSession) private readonly sessions: Repository<LivenessSession>,
  ) {
    this.clock = new DatabaseClock(sessions.manager.dataSource);
  }

  /** @param duration milliseconds until the deadline */
  async open(
    caller: string,
    challenge: readonly Pose[],
    duration: number,
  ): Promise<LivenessSession> {
    const id = randomUUID();
    await append(this.sessions, {
      id,
      caller,
      challenge: [...challenge],
      state: LivenessState.Open,
      attempts: 0,
      expiresAt: () => this.clock.after(duration),
    });
    return this.sessions.findOneByOrFail({ id });
  }

  async countOpen(caller: string): Promise<number> {
    return this.sessions.countBy({ caller, state: LivenessState.Open, expiresAt: this.isToCome() });
  }

  /** Counts a frame before it costs anything. @throws LivenessSessionNotFound LivenessSessionClosed */
  async claimFrame(id: string, caller: string): Promise<void> {
    const { affected } = await this.sessions.update(
      {
        id,
        caller,
        state: LivenessState.Open,
        attempts: LessThan(MOST_FRAMES),
        expiresAt: this.isToCome(),
      },
      { attempts: () => 'attempts + 1' },
    );
    if (affected !== 1) throw new LivenessSessionClosed(closureOf(await this.ofCaller(id, caller)));
  }

  /** With its vector; as it is until the transaction ends. @throws LivenessSessionClosed when it is over by now */
  async holdOpen(id: string): Promise<LivenessSession> {
    const query = this.sessions.createQueryBuilder('session').addSelect('session.vector');
    const session = await lockedForWrite(query.where({ id })).getOneOrFail();
    if (session.state !== LivenessState.Open) throw new LivenessSessionClosed(closureOf(session));
    return session;
  }

  /** With its vector, ready to vouch for a mark. @throws LivenessSessionNotFound LivenessSessionClosed */
  async passedOf(id: string, caller: string): Promise<LivenessSession> {
    const session = await this.ofCaller(id, caller);
    if (session.state === LivenessState.Open) throw new LivenessSessionClosed('not_passed');
    if (session.state !== LivenessState.Passed) throw new LivenessSessionClosed(session.state);
    const found = await this.sessions
      .createQueryBuilder('session')
      .addSelect('session.vector')
      .where({ id, expiresAt: this.isToCome() })
      .getOne();
    if (!found) throw new LivenessSessionClosed('late');
    return found;
  }

  async keepVector(id: string, model: string, vector: Buffer): Promise<void> {
    await this.sessions.update({ id }, { model, vector });
  }

  async fail(id: string, failure: string): Promise<void> {
    await this.sessions.update({ id }, { state: LivenessState.Failed, failure, vector: null });
  }

  /** @param duration milliseconds for which it vouches from now on */
  async pass(id: string, duration: number): Promise<void> {
    const expiresAt = () => this.clock.after(duration);
    await this.sessions.update({ id }, { state: LivenessState.Passed, expiresAt });
  }

  /** Of two marks one gets it. @throws LivenessSessionClosed */
  async use(id: string, markedUserId: string): Promise<void> {
    const { affected } = await this.sessions.update(
      { id, state: LivenessState.Passed },
      { state: LivenessState.Used, markedUserId, vector: null },
    );
    if (affected !== 1) throw new LivenessSessionClosed('used');
  }

  /** Nothing is compared with a face once its session is over; frames are known again for a day. */
  @Cron(CronExpression.EVERY_10_MINUTES)
  async purge(): Promise<void> {
    await this.sessions.update(
      { vector: Not(IsNull()), expiresAt: this.isBefore(-MINUTE) },
      { vector: null },
    );
    await this.sessions.delete({ expiresAt: this.isBefore(-DAY) });
  }

  /** @throws LivenessSessionNotFound */
  private async ofCaller(id: string, caller: string): Promise<LivenessSession> {
    const session = await this.sessions.findOneBy({ id, caller });
    if (!session) throw new LivenessSessionNotFound();
    return session;
  }

  private isToCome() {
    return Raw((column) => `${column} > ${this.clock.after(0)}`);
  }

  private isBefore(milliseconds: number) {
    return Raw((column) => `${column} < ${this.clock.after(milliseconds)}`);
  }
}

function closureOf({ state, attempts }: LivenessSession): Closure {
  if (state !== LivenessState.Open) return state;
  return attempts >= MOST_FRAMES ? 'too_many_frames' : 'late';
}
