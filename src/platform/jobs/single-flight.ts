import type { Logger } from '@nestjs/common';
import { RepeatedFailure } from '../errors/repeated-failure.js';

/** Work that is due again and again, one round at a time: who asks during a round starts no other. */
export class SingleFlight {
  private readonly failure: RepeatedFailure;
  private present?: Promise<void>;

  constructor(
    private readonly work: () => Promise<void>,
    logger: Logger,
  ) {
    this.failure = new RepeatedFailure(logger);
  }

  start(): void {
    this.present ??= this.round().finally(() => {
      this.present = undefined;
    });
  }

  /** Comes back when the round under way is over. */
  async over(): Promise<void> {
    await this.present;
  }

  private async round(): Promise<void> {
    try {
      await this.work();
      this.failure.isOver();
    } catch (error) {
      this.failure.happened(error);
    }
  }
}
