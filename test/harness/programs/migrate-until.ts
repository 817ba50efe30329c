import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataSourceFor } from '../../../src/platform/database/open-database.js';
import { databaseOptions, ENTITY_FILES } from '../../../src/platform/database/options.js';
import { readEnvironment } from '../../../src/platform/config/environment.js';

/** Brings the database that the environment names to the schema that an earlier version had: `migrate-until.js 1795400000010`. */
const last = process.argv[2] ?? '';
const folder = resolve('dist/migrations');
const migrations = readdirSync(folder)
  .filter((name) => /^\d+-.+\.js$/.test(name) && name.slice(0, last.length) <= last)
  .map((name) => join(folder, name));

const database = await dataSourceFor({
  ...databaseOptions(readEnvironment()),
  migrations,
  // Views are noted in a table that is made for whoever has any.
  entities: ENTITY_FILES,
}).initialize();
await database.runMigrations();
await database.destroy();
