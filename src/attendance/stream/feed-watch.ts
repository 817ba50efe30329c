import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { RepeatedFailure } from '../../platform/errors/repeated-failure.js';
import { AttendanceFeed } from '../ledger/attendance-feed.js';

/** Milliseconds between two looks. */
const LOOK_EVERY = 400;

/** Looks after the feed for all who watch it in this process, and only while somebody does. */
@Injectable()
export class FeedWatch implements OnModuleDestroy {
  private readonly failure = new RepeatedFailure(new Logger('FeedWatch'));
  private readonly watchers = new Map<() => void, number>();
  private timer?: NodeJS.Timeout;
  private isOver = false;

  constructor(private readonly feed: AttendanceFeed) {}

  /** Whether the process is about to end. */
  get hasEnded(): boolean {
    return this.isOver;
  }

  onModuleDestroy(): void {
    this.isOver = true;
    this.wake(Infinity);
  }

  /** Comes back once there is something behind `position`, or after so many milliseconds, or at the end. */
  async newsAfter(position: number, patience: number): Promise<void> {
    if (this.isOver) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timeout);
        this.watchers.delete(done);
        resolve();
      };
      const timeout = setTimeout(done, patience);
      this.watchers.set(done, position);
      this.timer ??= setTimeout(() => void this.look(), LOOK_EVERY);
    });
  }

  private async look(): Promise<void> {
    try {
      this.wake(await this.feed.settle());
      this.failure.isOver();
    } catch (error) {
      this.failure.happened(error);
    }
    const goesOn = this.watchers.size > 0 && !this.isOver;
    this.timer = goesOn ? setTimeout(() => void this.look(), LOOK_EVERY) : undefined;
  }

  private wake(last: number): void {
    for (const [done, position] of [...this.watchers]) if (position < last) done();
  }
}
