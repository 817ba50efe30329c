import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Probe } from './probe.js';

/** A database without the tables answers too: it was dropped, and made anew. */
const READ = 'SELECT config_key FROM system_config LIMIT 1';
/** Changes nothing, and is refused where nothing may be changed or nothing more fits in. Nobody holds this row for long. */
const WRITE = `UPDATE system_config SET config_value = config_value WHERE config_key = 'site_utc_offset_minutes'`;

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
