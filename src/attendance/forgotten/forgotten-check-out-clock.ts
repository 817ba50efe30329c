import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SingleFlight } from '../../platform/jobs/single-flight.js';
import { ForgottenCheckOutsService } from './forgotten-check-outs.service.js';

const EVERY = 10_000;

/** Asks in every process who forgot to check out; each record is dealt with by one. */
@Injectable()
export class ForgottenCheckOutClock implements BeforeApplicationShutdown {
  private readonly logger = new Logger('ForgottenCheckOuts');
  private readonly rounds = new SingleFlight(() => this.catchUp(), this.logger);

  constructor(private readonly forgotten: ForgottenCheckOutsService) {}

  @Interval(EVERY)
  tick(): void {
    this.rounds.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.over();
  }

  private async catchUp(): Promise<void> {
    const count = await this.forgotten.catchUp(new Date());
    if (count > 0) this.logger.log(`${count} check-outs were forgotten`);
  }
}
