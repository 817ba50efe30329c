import { setTimeout } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { ApplicationDataSource } from './application-data-source.js';
import { EmbeddedDataSource } from './embedded/data-source.js';
import { migrateServer } from './server/migrations.js';
import { isEmbedded } from './schema/dialect.js';

/** How often, and after which pause (ms), a migration of the embedded database is tried while another process is at it. */
const TRIES = 60;
const PAUSE = 500;

/** A data source of the right kind, not connected yet. */
export const dataSourceFor = (options: DataSourceOptions): DataSource =>
  isEmbedded(options) ? new EmbeddedDataSource(options) : new ApplicationDataSource(options);

/** Connects, and brings the schema up to date: several processes may start at once. */
export async function openDatabase(options: DataSourceOptions): Promise<DataSource> {
  await createMissingDatabase(options);
  const database = await dataSourceFor(options).initialize();
  if (isEmbedded(options)) await migrateEmbedded(database);
  else await migrateServer(database);
  return database;
}

/** Of an embedded database the file is made when it is opened. */
export async function createMissingDatabase(options: DataSourceOptions): Promise<void> {
  if (options.type !== 'mysql' && options.type !== 'mariadb') return;
  const { host, port, username, password, database } = options;
  const connection = await createConnection({ host, port, user: username, password });
  try {
    await connection.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4', [database]);
  } finally {
    await connection.end();
  }
}

/** Another process may migrate the same file meanwhile: then its work is waited for, and found done. */
async function migrateEmbedded(database: DataSource, tries = TRIES): Promise<void> {
  try {
    await database.runMigrations();
  } catch (error) {
    if (!(await database.showMigrations())) return;
    if (tries <= 1 || !isOfAnother(error)) throw error;
    await setTimeout(PAUSE);
    await migrateEmbedded(database, tries - 1);
  }
}

/** What a process meets when another one is making the same tables. */
const isOfAnother = (error: unknown): boolean =>
  error instanceof Error &&
  /already exists|database is locked|UNIQUE constraint/.test(error.message);
