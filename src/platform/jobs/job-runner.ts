import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { asTrace } from '../tracing/spans.js';
import { isRush } from '../queues/rush.js';
import { waitAfter } from '../time/back-off.js';
import { PermanentFailure, type JobHandler, type JobKind } from './job-queue.js';
import { JobStore, LEASE_MS } from './job-store.js';
import type { Job } from './job.entity.js';

/** Milliseconds between two jobs of one place: ten thousand letters must not crowd out who waits for an answer. */
const REST_MS = 50;
/** Rests in a row, at most, while there is a rush of those who wait for an answer. */
const RESTS = 20;

interface Post {
  readonly kind: JobKind<object>;
  readonly handler: JobHandler<object>;
}

/** Does jobs that were taken, and settles what becomes of them. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger('Jobs');
  private readonly posts = new Map<string, Post>();
  /** The tries under way, and their kinds. */
  private readonly running = new Map<Promise<boolean>, string>();
  private readonly stopping = new AbortController();

  constructor(private readonly store: JobStore) {}

  handle<Payload extends object>(kind: JobKind<Payload>, handler: JobHandler<Payload>): void {
    // The payload comes back as it was added, under its kind's name.
    this.posts.set(kind.name, { kind, handler });
  }

  get kinds(): JobKind<object>[] {
    return [...this.posts.values()].map(({ kind }) => kind);
  }

  /** The names of the kinds of which this process may do one more. */
  get kindsWithRoom(): string[] {
    const names = [...this.running.values()];
    return this.kinds
      .filter(({ name, concurrency }) => names.filter((n) => n === name).length < concurrency)
      .map(({ name }) => name);
  }

  get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  /**
   * Tries a job once. Never throws: what cannot be settled falls to another process when its lease ends.
   * @returns whether it succeeded
   */
  async attempt(job: Job): Promise<boolean> {
    const post = this.posts.get(job.kind);
    if (!post) return false;
    const attempt = this.settle(job, post).catch((error: unknown) => {
      this.logger.error(error);
      return false;
    });
    this.running.set(attempt, job.kind);
    const isDone = await attempt;
    if (isDone) await this.rest();
    this.running.delete(attempt);
    return isDone;
  }

  /** Tells those at work to end, and comes back when they have. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.running.keys());
  }

  private async rest(): Promise<void> {
    const { signal } = this.stopping;
    let rests = 0;
    do {
      await pause(REST_MS, undefined, { signal }).catch(() => undefined);
    } while (isRush() && ++rests < RESTS && !signal.aborted);
  }

  private async settle(job: Job, post: Post): Promise<boolean> {
    const lost = new AbortController();
    const renewal = setInterval(() => {
      void this.renew(job, lost);
    }, LEASE_MS / 3);
    try {
      const signal = AbortSignal.any([this.stopping.signal, lost.signal]);
      await asTrace(`job ${job.kind}`, () => this.run(job, post, signal));
      await this.store.finish(job);
      return true;
    } catch (error) {
      if (this.isStopping) await this.store.giveBack(job, 0);
      else if (!lost.signal.aborted) await this.recover(job, post, asError(error));
      return false;
    } finally {
      clearInterval(renewal);
    }
  }

  private async run(job: Job, { handler }: Post, signal: AbortSignal): Promise<void> {
    await handler.run({
      payload: job.payload,
      attempt: job.attempts,
      signal,
      progress: async (percent) => {
        await this.store.renew(job, { progress: Math.round(percent) });
      },
    });
  }

  private async renew(job: Job, lost: AbortController): Promise<void> {
    const held = await this.store.renew(job).catch(() => true);
    if (!held) lost.abort();
  }

  private async recover(job: Job, { kind, handler }: Post, error: Error): Promise<void> {
    this.logger.warn(`${job.kind} ${job.id} failed at try ${job.attempts}: ${error.message}`);
    const wait =
      error instanceof PermanentFailure ? undefined : waitAfter(job.attempts, kind.backOff);
    if (wait !== undefined) return this.store.giveBack(job, wait, error);
    await handler.giveUp(job.payload, error);
    await this.store.fail(job, error);
  }
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
