import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import type { Environment } from '../platform/config/environment.js';
import { BackupRefused } from './errors.js';
import type { DatabaseCopy } from './database-copy.js';

/** Milliseconds a connection waits for a writer. */
const PATIENCE = 30_000;
/** What SQLite keeps beside the file. */
const COMPANIONS = ['-wal', '-shm'];

/** The embedded database, by connections of its own. */
export class EmbeddedCopy implements DatabaseCopy {
  readonly kind = 'sqlite';
  readonly file = 'database.sqlite';
  private readonly path: string;

  constructor({ DB_PATH }: Environment) {
    this.path = DB_PATH;
  }

  async migrations(): Promise<string[]> {
    if (!existsSync(this.path)) throw new BackupRefused(`There is no database at ${this.path}`);
    return this.with((database) =>
      (
        database.prepare('SELECT "timestamp" AS moment FROM migrations').all() as {
          moment: unknown;
        }[]
      ).map(({ moment }) => String(moment)),
    );
  }

  /** VACUUM INTO reads at one moment, and lets others write. */
  async dump(path: string): Promise<void> {
    this.with((database) => database.prepare('VACUUM INTO ?').run(path));
  }

  async isEmpty(): Promise<boolean> {
    if (!existsSync(this.path)) return true;
    return this.with(
      (database) => database.prepare('SELECT 1 FROM sqlite_master').get() === undefined,
    );
  }

  /** Only who is alone may leave the write-ahead log; whoever opens it next goes back to it. */
  async isInUse(): Promise<boolean> {
    if (!existsSync(this.path)) return false;
    try {
      this.with((database) => database.prepare('PRAGMA journal_mode = DELETE').all(), 0);
      return false;
    } catch (error) {
      if (/locked|busy/i.test((error as Error).message)) return true;
      throw error;
    }
  }

  async load(path: string): Promise<void> {
    const draft = `${this.path}.part`;
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    await copyFile(path, draft);
    for (const suffix of COMPANIONS) await rm(this.path + suffix, { force: true });
    await rename(draft, this.path);
  }

  async run(sql: string): Promise<void> {
    this.with((database) => database.exec(sql));
  }

  private with<T>(work: (database: Libsql.Database) => T, timeout = PATIENCE): T {
    const database = new Libsql(this.path, { timeout });
    try {
      return work(database);
    } finally {
      database.close();
    }
  }
}
