import { createConnection } from 'mysql2/promise';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { ApplicationDataSource } from './application-data-source.js';
import { EmbeddedDataSource } from './embedded/data-source.js';

const MIGRATION_LOCK = 'migrations';
/** Characters, in MySQL. */
const LONGEST_LOCK_NAME = 64;
const MIGRATION_LOCK_SECONDS = 120;

/** A data source of the right kind, not connected yet. */
export const dataSourceFor = (options: DataSourceOptions): DataSource =>
  options.type === 'better-sqlite3'
    ? new EmbeddedDataSource(options)
    : new ApplicationDataSource(options);

/** Connects, and brings the schema up to date: several processes may start at once. */
export async function openDatabase(options: DataSourceOptions): Promise<DataSource> {
  await createMissingDatabase(options);
  const database = await dataSourceFor(options).initialize();
  if (options.type === 'better-sqlite3') await migrateEmbedded(database);
  else await migrateServer(database);
  return database;
}

async function createMissingDatabase(options: DataSourceOptions): Promise<void> {
  if (options.type !== 'mysql' && options.type !== 'mariadb') return;
  const { host, port, username, password, database } = options;
  const connection = await createConnection({ host, port, user: username, password });
  try {
    await connection.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4', [database]);
  } finally {
    await connection.end();
  }
}

/** Another process may migrate the same file meanwhile: then its work is found done. */
async function migrateEmbedded(database: DataSource): Promise<void> {
  try {
    await database.runMigrations();
  } catch (error) {
    if (await database.showMigrations()) throw error;
  }
}

/** One process at a time for each database; a lock of the server's is known by its name alone. */
async function migrateServer(database: DataSource): Promise<void> {
  const lock = `${MIGRATION_LOCK}:${String(database.options.database)}`.slice(0, LONGEST_LOCK_NAME);
  const runner = database.createQueryRunner();
  try {
    await runner.query('SELECT GET_LOCK(?, ?)', [lock, MIGRATION_LOCK_SECONDS]);
    await database.runMigrations();
  } finally {
    await runner.query('SELECT RELEASE_LOCK(?)', [lock]);
    await runner.release();
  }
}
