import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createConnection, type Connection } from 'mysql2/promise';
import { freePort } from './free-port.js';

/** Whether a test of what happens to a MariaDB is wanted, and one can be started. */
export const mayBreakMariadb =
  process.env.TEST_DB_TYPE === 'mariadb' && spawnSync('mariadbd', ['--version']).status === 0;

const DATABASE = 'attendance';
/** A user as an operator makes one: unlike root it may not write where nobody may. */
const USER = { user: 'app', password: 'app' };

/** A MariaDB of a test's own, which it may stop, make read-only, or take the database from. */
export class TestMariadb {
  private process?: ChildProcess;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<TestMariadb> {
    const folder = await mkdtemp(join(tmpdir(), 'mariadb-'));
    const how = ['--auth-root-authentication-method=normal', '--skip-test-db', ...asWhom()];
    execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${folder}`, ...how]);
    const database = new TestMariadb(folder, await freePort());
    await database.start();
    await database.ask(`CREATE USER ${USER.user} IDENTIFIED BY '${USER.password}'`);
    await database.ask(`GRANT ALL ON ${DATABASE}.* TO ${USER.user}`);
    return database;
  }

  /** What a server is started with. */
  get env(): Record<string, string> {
    return {
      DB_TYPE: 'mariadb',
      DB_HOST: '127.0.0.1',
      DB_PORT: String(this.port),
      DB_USER: USER.user,
      DB_PASSWORD: USER.password,
      DB_NAME: DATABASE,
    };
  }

  async start(): Promise<void> {
    const { folder, port } = this;
    const place = [`--datadir=${folder}`, `--socket=${join(folder, 'socket')}`];
    const net = ['--bind-address=127.0.0.1', `--port=${port}`];
    const options = ['--no-defaults', ...place, ...net, ...asWhom()];
    this.process = spawn('mariadbd', options, { stdio: 'ignore' });
    while (!(await this.answers())) await pause(50);
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    if (!this.process) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
    this.process = undefined;
  }

  /** Lets it hang: it takes connections, and says nothing. */
  pause(): void {
    this.process?.kill('SIGSTOP');
  }

  resume(): void {
    this.process?.kill('SIGCONT');
  }

  /** Asks as root. */
  async ask(sql: string): Promise<void> {
    const connection = await this.connect();
    await connection.query(sql);
    await connection.end();
  }

  /** Lets everybody wait who wants a table, until the database ends. */
  async lockTable(table: string): Promise<void> {
    const connection = await this.connect();
    connection.on('error', () => undefined);
    await connection.query(`LOCK TABLES ${DATABASE}.${table} WRITE`);
  }

  async setReadOnly(isReadOnly: boolean): Promise<void> {
    await this.ask(`SET GLOBAL read_only = ${isReadOnly ? 1 : 0}`);
  }

  async dropDatabase(): Promise<void> {
    await this.ask(`DROP DATABASE ${DATABASE}`);
  }

  async remove(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true });
  }

  private connect(): Promise<Connection> {
    return createConnection({ host: '127.0.0.1', port: this.port, user: 'root' });
  }

  private async answers(): Promise<boolean> {
    return this.ask('SELECT 1').then(
      () => true,
      () => false,
    );
  }
}

/** It refuses to run as root unless told to. */
const asWhom = (): string[] => (process.getuid?.() === 0 ? ['--user=root'] : []);
