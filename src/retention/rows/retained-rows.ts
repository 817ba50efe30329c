import type { FindOptionsWhere, ObjectLiteral, Repository } from 'typeorm';
import { SettingsService } from '../../platform/settings/settings.service.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { DAY } from '../../platform/time/duration.js';
import type { RetainedData } from '../retained-data.js';

/** Which rows go at a moment: whatever meets one of the conditions. */
export type DueRows<Row> = (settings: Settings, now: Date) => FindOptionsWhere<Row>[];

/** Rows of one table that go when their time is over. */
export class RetainedRows<Row extends ObjectLiteral> implements RetainedData {
  constructor(
    readonly name: string,
    private readonly rows: Repository<Row>,
    private readonly settings: SettingsService,
    private readonly due: DueRows<Row>,
  ) {}

  async countDue(now: Date): Promise<number> {
    const due = this.due(await this.settings.current(), now);
    // Without a condition it would count all of them.
    return due.length === 0 ? 0 : this.rows.countBy(due);
  }

  async letGo(now: Date): Promise<number> {
    let gone = 0;
    for (const where of this.due(await this.settings.current(), now)) {
      const { affected } = await this.rows.delete(where);
      gone += affected ?? 0;
    }
    return gone;
  }
}

/** The moment so many days before another. */
export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);
