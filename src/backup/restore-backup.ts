import { join } from 'node:path';
import type { Environment } from '../platform/config/environment.js';
import { createMissingDatabase, openDatabase } from '../platform/database/open-database.js';
import { databaseOptions, ENTITY_FILES, knownMigrations } from '../platform/database/options.js';
import { databaseCopyOf } from './database-copies.js';
import type { DatabaseCopy } from './database-copy.js';
import { BackupRefused } from './errors.js';
import { keepKeys, otherKeys } from './keys.js';
import { wholeBackup, type Manifest } from './manifest.js';
import { holdsFiles, putBackFiles, removeFiles } from './stored-files.js';

export interface RestoreOptions {
  /** Replace what is there. */
  readonly force: boolean;
  /** A file of keys that a backup wrote. */
  readonly keys?: string;
}

/**
 * Puts a backup in the place of what the environment names, brings it up to date, and ends all sessions: those that were
 * ended since would be good again. Nothing is touched before all that can be known was looked at.
 *
 * @throws BackupRefused BrokenBackup
 */
export async function restoreBackup(
  environment: Environment,
  folder: string,
  { force, keys }: RestoreOptions,
): Promise<Manifest> {
  const manifest = await wholeBackup(folder);
  const database = databaseCopyOf(environment);
  refuseForeign(manifest, database);
  await createMissingDatabase(databaseOptions(environment));
  await refuseOccupied(environment, database, force);
  if (keys !== undefined) keepKeys(environment, keys);
  refuseOtherKeys(environment, manifest);

  await removeFiles(environment.UPLOAD_FOLDER);
  await putBackFiles(folder, environment.UPLOAD_FOLDER);
  await database.load(join(folder, database.file));
  await migrate(environment);
  await database.run('DELETE FROM auth_tokens');
  return manifest;
}

function refuseForeign({ database, migrations, version }: Manifest, target: DatabaseCopy): void {
  if (database !== target.kind) {
    const kind = database === 'sqlite' ? 'the embedded database' : 'a MySQL or MariaDB';
    throw new BackupRefused(`The backup is of ${kind}, and DB_TYPE names another kind`);
  }
  const known = new Set(knownMigrations());
  if (migrations.every((moment) => known.has(moment))) return;
  throw new BackupRefused(`The backup was made by a newer version (${version}) than this one`);
}

async function refuseOccupied(
  { UPLOAD_FOLDER: uploads }: Environment,
  database: DatabaseCopy,
  force: boolean,
): Promise<void> {
  if (await database.isInUse()) {
    throw new BackupRefused('Somebody is connected to the database: stop the servers first');
  }
  if (force) return;
  if (!(await database.isEmpty()) || (await holdsFiles(uploads))) {
    throw new BackupRefused('There is data already; --force replaces it');
  }
}

function refuseOtherKeys(environment: Environment, { key_checks }: Manifest): void {
  const other = otherKeys(environment, key_checks);
  if (other.length === 0) return;
  throw new BackupRefused(
    `The backup needs the ${other.join(', ')} it was made with: set them, or name their file by --keys`,
  );
}

async function migrate(environment: Environment): Promise<void> {
  const options = { ...databaseOptions(environment), entities: ENTITY_FILES };
  const database = await openDatabase(options);
  await database.destroy();
}
