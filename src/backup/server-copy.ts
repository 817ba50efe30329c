import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Environment } from '../platform/config/environment.js';
import { BackupRefused } from './errors.js';
import type { DatabaseCopy } from './database-copy.js';

/** One moment for all tables, nobody locked out, and nothing that only an administrator of the server may ask. */
const DUMP = ['--single-transaction', '--quick', '--hex-blob', '--no-tablespaces'];
/** Whoever restores need not be who made the views, nor be allowed to act in their name. */
const DEFINER = /^\/\*!\d+ DEFINER=.* SQL SECURITY DEFINER \*\/$/;

/** MariaDB's programs insist on it since 11.4; the servers of this do not use it either. */
const tls = (program: string): string[] => (program.startsWith('mariadb') ? ['--skip-ssl'] : []);

/** A MySQL or MariaDB, by the programs that come with it. */
export class ServerCopy implements DatabaseCopy {
  readonly kind = 'server';
  readonly file = 'database.sql';

  constructor(private readonly environment: Environment) {}

  async migrations(): Promise<string[]> {
    const rows = await this.ask('SELECT `timestamp` AS moment FROM migrations');
    return rows.map(({ moment }) => String(moment));
  }

  async dump(path: string): Promise<void> {
    const program = await this.start(['mariadb-dump', 'mysqldump'], DUMP);
    const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
    const dumped = pipeline(portable(program), target);
    await Promise.all([dumped, success(program)]);
  }

  async isEmpty(): Promise<boolean> {
    return (await this.tables()).length === 0;
  }

  async isInUse(): Promise<boolean> {
    const rows = await this.ask(
      'SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()',
    );
    return rows.length > 0;
  }

  async load(path: string): Promise<void> {
    await this.clear();
    const program = await this.start(['mariadb', 'mysql'], []);
    if (!program.stdin) throw new TypeError('It was started with a pipe');
    const loaded = pipeline(createReadStream(path), program.stdin);
    // What the program says of why it stopped reading is the news.
    const [ended] = await Promise.allSettled([success(program), loaded]);
    if (ended.status === 'rejected') throw ended.reason;
    await loaded;
  }

  async run(sql: string): Promise<void> {
    await this.ask(sql);
  }

  private async clear(): Promise<void> {
    const drops = (await this.tables()).map(
      ({ name, type }) => `DROP ${type === 'VIEW' ? 'VIEW' : 'TABLE'} \`${String(name)}\``,
    );
    await this.ask('SET foreign_key_checks = 0', ...drops);
  }

  private tables(): Promise<RowDataPacket[]> {
    return this.ask(
      'SELECT table_name AS name, table_type AS type FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
  }

  /** On one connection. @returns the last one's rows */
  private async ask(...statements: string[]): Promise<RowDataPacket[]> {
    const { DB_HOST: host, DB_PORT: port, DB_USER: user, DB_NAME: database } = this.environment;
    const password = this.environment.DB_PASSWORD;
    const connection = await createConnection({ host, port, user, password, database });
    try {
      let rows: RowDataPacket[] = [];
      for (const sql of statements) [rows] = await connection.query<RowDataPacket[]>(sql);
      return rows;
    } finally {
      await connection.end();
    }
  }

  /** The first of the programs that is installed. The password goes where no other user of the machine can read it. */
  private async start(names: readonly string[], options: readonly string[]): Promise<ChildProcess> {
    const { DB_HOST, DB_PORT, DB_USER, DB_PASSWORD, DB_NAME } = this.environment;
    const where = ['--protocol=tcp', `--host=${DB_HOST}`, `--port=${DB_PORT}`, `--user=${DB_USER}`];
    const how = [...where, '--default-character-set=utf8mb4', ...options, DB_NAME];
    const env = { PATH: process.env.PATH, MYSQL_PWD: DB_PASSWORD };
    for (const name of names) {
      const program = spawn(name, ['--no-defaults', ...tls(name), ...how], { env });
      const isThere = await once(program, 'spawn').then(
        () => true,
        () => false,
      );
      if (isThere) return program;
    }
    throw new BackupRefused(`Neither ${names.join(' nor ')} is installed`);
  }
}

/** No line of the data can look like one of those: its line breaks are written as \n. */
async function* portable({ stdout }: ChildProcess): AsyncIterable<Buffer> {
  if (!stdout) throw new TypeError('It was started with a pipe');
  let rest = Buffer.alloc(0);
  for await (const chunk of stdout as AsyncIterable<Buffer>) {
    const data = Buffer.concat([rest, chunk]);
    const end = data.lastIndexOf('\n') + 1;
    yield withoutDefiners(data.subarray(0, end));
    rest = data.subarray(end);
  }
  yield rest;
}

/** A byte is a letter here, so that each comes out as it went in. */
function withoutDefiners(lines: Buffer): Buffer {
  const kept = lines
    .toString('latin1')
    .split('\n')
    .filter((line) => !DEFINER.test(line));
  return Buffer.from(kept.join('\n'), 'latin1');
}

/** @throws BackupRefused with what the program said */
async function success(program: ChildProcess): Promise<void> {
  const ended = once(program, 'close') as Promise<[number | null]>;
  const complaint = program.stderr ? await text(program.stderr) : '';
  const [code] = await ended;
  if (code !== 0) throw new BackupRefused(complaint.trim() || `It ended with ${String(code)}`);
}
