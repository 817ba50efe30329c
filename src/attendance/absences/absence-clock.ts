import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SingleFlight } from '../../platform/jobs/single-flight.js';
import { AbsenceService } from './absence.service.js';

const EVERY = 10_000;

/** Asks in every process whether a day is over; each day is done by one. */
@Injectable()
export class AbsenceClock implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Absences');
  private readonly rounds = new SingleFlight(() => this.catchUp(), this.logger);
  private wasDue: readonly string[] = [];

  constructor(private readonly absences: AbsenceService) {}

  @Interval(EVERY)
  tick(): void {
    this.rounds.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.over();
  }

  /** A day must be due twice in a row: a setting that is taken back at once makes nobody absent. */
  private async catchUp(): Promise<void> {
    const due = await this.absences.due();
    const isSure = due.some((date) => this.wasDue.includes(date));
    this.wasDue = due;
    if (!isSure) return;
    for (const { date, absences } of await this.absences.catchUp()) {
      this.logger.log(`${absences} people did not come on ${date}`);
    }
  }
}
