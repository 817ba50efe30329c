import { Inject, Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { RETAINED_DATA, type RetainedData } from './retained-data.js';

/** How many of what, by its name. */
export type RetentionRound = Readonly<Record<string, number>>;

/** Lets go, every night, what is not to be held any longer. */
@Injectable()
export class RetentionService {
  private readonly logger = new Logger('Retention');

  constructor(@Inject(RETAINED_DATA) private readonly parts: readonly RetainedData[]) {}

  /** One part that fails keeps no other from its work. */
  @Cron('41 3 * * *')
  async runNightly(): Promise<void> {
    const now = new Date();
    const gone: Record<string, number> = {};
    for (const part of this.parts) {
      try {
        gone[part.name] = await part.letGo(now);
      } catch (error) {
        this.logger.error(error, `What is due of ${part.name} did not go`);
      }
    }
    this.logger.log(gone);
  }

  /** @param names of the parts that are asked for; all of them when left out */
  async run(now: Date, names?: readonly string[]): Promise<RetentionRound> {
    const round: Record<string, number> = {};
    for (const part of this.parts) {
      if (names === undefined || names.includes(part.name))
        round[part.name] = await part.letGo(now);
    }
    return round;
  }

  /** What a round would do now. */
  async preview(now: Date): Promise<RetentionRound> {
    const round: Record<string, number> = {};
    for (const part of this.parts) round[part.name] = await part.countDue(now);
    return round;
  }
}
