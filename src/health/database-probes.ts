import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Probe } from './probe.js';

/** A database without the tables answers too: it was dropped, and made anew. */
const READ = 'SELECT config_key FROM system_config LIMIT 1';
/** A row of its own, which nobody else locks. A change that leaves all as it was would fit onto a full disk. */
const WRITE = `REPLACE INTO call_counts (caller, calls, window_ends) VALUES ('health', 1, CURRENT_TIMESTAMP)`;

const SILENCE = 'database_unavailable';

/** Whether the database can be read, and whether it takes changes. */
@Injectable()
export class DatabaseProbes {
  readonly reading: Probe;
  readonly writing: Probe;

  constructor(database: DataSource) {
    this.reading = new Probe(() => database.query(READ), SILENCE);
    this.writing = new Probe(() => database.query(WRITE), SILENCE);
  }
}
