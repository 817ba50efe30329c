import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { momentOf } from '../database/schema/columns.js';
import { isEmbedded } from '../database/schema/dialect.js';

/** The one clock that all processes share: the database's. Those of their machines may differ by any amount. */
@Injectable()
export class DatabaseClock {
  private readonly isEmbedded: boolean;

  constructor(private readonly database: DataSource) {
    this.isEmbedded = isEmbedded(database.options);
  }

  async now(): Promise<Date> {
    const [row] = await this.database.query<[{ moment: Date | string }]>(
      `SELECT ${this.after(0)} AS moment`,
    );
    return momentOf(row.moment);
  }

  /** SQL for the moment so many milliseconds from now; negative ones lie in the past. */
  after(milliseconds: number): string {
    const seconds = (milliseconds / 1000).toFixed(3);
    return this.isEmbedded
      ? `strftime('%Y-%m-%d %H:%M:%f', 'now', '${seconds} seconds')`
      : `TIMESTAMPADD(MICROSECOND, ${Math.round(milliseconds * 1000)}, UTC_TIMESTAMP(3))`;
  }
}
