import type { DataSource } from 'typeorm';

/** Moments by the one clock that all processes share, as SQL of the database's own. */
export class DatabaseClock {
  private readonly isEmbedded: boolean;

  constructor(database: DataSource) {
    this.isEmbedded = database.options.type === 'better-sqlite3';
  }

  /** So many milliseconds from now; negative ones lie in the past. */
  after(milliseconds: number): string {
    const seconds = (milliseconds / 1000).toFixed(3);
    return this.isEmbedded
      ? `strftime('%Y-%m-%d %H:%M:%f', 'now', '${seconds} seconds')`
      : `TIMESTAMPADD(MICROSECOND, ${Math.round(milliseconds * 1000)}, UTC_TIMESTAMP(3))`;
  }
}
