import { Injectable, Logger } from '@nestjs/common';
import { Interval, Timeout } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { HOUR } from '../../time/duration.js';
import { isEmbedded } from '../schema/dialect.js';

/** Milliseconds after the start, when there is nothing more urgent. */
const SOON = 10_000;
/** Rows of an index that are looked at: enough to tell, and a few milliseconds. */
const SAMPLE = 400;

/**
 * Lets the embedded database learn how its tables have grown. Without that it takes an index by a column that is the
 * same in all rows, and sorts the whole table where another index has the order. What was erased must not outlive the
 * hour in the log of the file's changes either.
 */
@Injectable()
export class EmbeddedUpkeep {
  private readonly logger = new Logger('Database');

  constructor(private readonly database: DataSource) {}

  @Timeout(SOON)
  @Interval(HOUR)
  async tend(): Promise<void> {
    if (!isEmbedded(this.database.options)) return;
    try {
      await this.database.query(`PRAGMA analysis_limit = ${SAMPLE}`);
      await this.database.query('PRAGMA optimize = 0x10002');
      await this.database.query('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      // Another process may be writing; the next hour will do.
      this.logger.warn(error);
    }
  }
}
