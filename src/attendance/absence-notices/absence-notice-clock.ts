import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SingleFlight } from '../../platform/jobs/single-flight.js';
import { SECOND } from '../../platform/time/duration.js';
import { AbsenceNoticesService } from './absence-notices.service.js';

/** Asks in every process who is missed. */
@Injectable()
export class AbsenceNoticeClock implements BeforeApplicationShutdown {
  private readonly logger = new Logger('AbsenceNotices');
  private readonly rounds = new SingleFlight(() => this.tell(), this.logger);

  constructor(private readonly notices: AbsenceNoticesService) {}

  @Interval(15 * SECOND)
  tick(): void {
    this.rounds.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.over();
  }

  private async tell(): Promise<void> {
    const count = await this.notices.tell(new Date());
    if (count > 0) this.logger.log(`${count} people were told that they are not marked`);
  }
}
