import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import * as mysql2 from 'mysql2';
import type { DataSourceOptions } from 'typeorm';
import type { Environment } from '../config/environment.js';
import { NamingStrategy } from './schema/naming.strategy.js';
import { CONNECT_TIMEOUT, serverPool } from './server/pool.js';

const built = (glob: string) => join(import.meta.dirname, '../../..', glob);

const MIGRATIONS = built('migrations');

/** Where the tables of all rooms are described, for what opens the database without the application. */
export const ENTITY_FILES = [built('src/**/*.entity.js'), built('src/**/*.view.js')];

/** The moments of the migrations that this version knows, as the database notes them. */
export const knownMigrations = (): string[] =>
  readdirSync(MIGRATIONS).flatMap((name) => /^(\d+)-.+\.js$/.exec(name)?.[1] ?? []);

const shared = {
  namingStrategy: new NamingStrategy(),
  migrations: [join(MIGRATIONS, '*.js')],
  migrationsTableName: 'migrations',
};

/** How to reach the database that the environment names. */
export function databaseOptions(environment: Environment): DataSourceOptions {
  return environment.DB_TYPE === 'sqlite' ? embedded(environment) : server(environment);
}

/** Of the embedded database's pages; by itself it keeps 2 MB, and reads the rest again and again. */
const CACHE_KILOBYTES = 16_384;

function embedded({ DB_PATH }: Environment): DataSourceOptions {
  return {
    ...shared,
    type: 'better-sqlite3',
    driver: Libsql,
    database: DB_PATH,
    enableWAL: true,
    prepareDatabase: (connection: { pragma: (text: string) => void }) => {
      connection.pragma(`cache_size = -${CACHE_KILOBYTES}`);
      // What was erased is overwritten; by itself it stays in the file until something else needs the place.
      connection.pragma('secure_delete = ON');
    },
  };
}

function server(environment: Environment): DataSourceOptions {
  const { DB_TYPE, DB_HOST, DB_PORT, DB_USER, DB_PASSWORD, DB_NAME, DB_POOL_SIZE } = environment;
  return {
    ...shared,
    type: DB_TYPE === 'mysql' ? 'mysql' : 'mariadb',
    driver: { ...mysql2, createPool: serverPool },
    host: DB_HOST,
    port: DB_PORT,
    username: DB_USER,
    password: DB_PASSWORD,
    database: DB_NAME,
    poolSize: DB_POOL_SIZE,
    connectTimeout: CONNECT_TIMEOUT,
    // Where a statement was asked stays untold: to be able to tell costs each of them.
    trace: false,
    charset: 'utf8mb4',
    timezone: 'Z',
    // A day is no instant: as a Date it would become another one where the process has another zone.
    dateStrings: ['DATE'],
  };
}
