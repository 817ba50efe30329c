import type { Logger } from '@nestjs/common';

/** Work that is due again and again, one round at a time: who asks during a round starts no other. */
export class SingleFlight {
  private present?: Promise<void>;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.present ??= this.work()
      .catch((error: unknown) => {
        this.logger.error(error);
      })
      .finally(() => {
        this.present = undefined;
      });
  }

  /** Comes back when the round under way is over. */
  async over(): Promise<void> {
    await this.present;
  }
}
