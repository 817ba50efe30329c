import type { Logger } from '@nestjs/common';

/** Tells of a failure that comes again and again once, until it is over or another one takes its place. */
export class RepeatedFailure {
  private told?: string;

  constructor(private readonly logger: Logger) {}

  happened(error: unknown): void {
    const sentence = String(error);
    if (sentence === this.told) return;
    this.told = sentence;
    this.logger.error(error);
  }

  isOver(): void {
    this.told = undefined;
  }
}
