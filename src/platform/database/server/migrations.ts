import { MigrationExecutor, QueryFailedError, type DataSource, type QueryRunner } from 'typeorm';

const LOCK = 'migrations';
/** Characters, in MySQL. */
const LONGEST_LOCK_NAME = 64;
const LOCK_SECONDS = 120;

/** Stands while migrations run. These databases commit each DDL statement by itself, so a kill leaves half of one. */
const UNDER_WAY = 'migrations_under_way';

/** What a statement meets that was done before the kill. */
const DONE_ALREADY = new Set([
  'ER_TABLE_EXISTS_ERROR',
  'ER_DUP_FIELDNAME',
  'ER_DUP_KEYNAME',
  'ER_DUP_CONSTRAINT_NAME',
  'ER_FK_DUP_NAME',
  'ER_DUP_ENTRY',
  'ER_CANT_DROP_FIELD_OR_KEY',
  'ER_BAD_TABLE_ERROR',
  'ER_MULTIPLE_PRI_KEY',
]);
/** InnoDB's way to say that a foreign key of that name is there. */
const SAME_KEY_NAME = 121;

/**
 * Brings a MySQL or MariaDB up to date, one process at a time for each database: a lock of the server's is known by its
 * name alone. What a process left half done when it was killed is taken up where it stopped.
 */
export async function migrateServer(database: DataSource): Promise<void> {
  const runner = database.createQueryRunner();
  try {
    await lock(runner, database);
    if (!(await database.showMigrations())) return;
    const isResumed = await runner.hasTable(UNDER_WAY);
    if (!isResumed) await runner.query(`CREATE TABLE ${UNDER_WAY} (since INT)`);
    await execute(database, isResumed ? forgiving(runner) : runner);
    await runner.query(`DROP TABLE ${UNDER_WAY}`);
  } finally {
    await runner.query('SELECT RELEASE_LOCK(?)', [lockName(database)]).catch(() => undefined);
    await runner.release();
  }
}

const lockName = ({ options }: DataSource): string =>
  `${LOCK}:${String(options.database)}`.slice(0, LONGEST_LOCK_NAME);

async function lock(runner: QueryRunner, database: DataSource): Promise<void> {
  const sql = 'SELECT GET_LOCK(?, ?) AS got';
  const parameters = [lockName(database), LOCK_SECONDS];
  const [answer] = (await runner.query(sql, parameters)) as [{ got: unknown }];
  if (Number(answer.got) === 1) return;
  throw new Error(
    `Another process has been changing the tables of ${String(database.options.database)} for ${LOCK_SECONDS} seconds; start again when it is done`,
  );
}

async function execute(database: DataSource, runner: QueryRunner): Promise<void> {
  const executor = new MigrationExecutor(database, runner);
  executor.transaction = 'none';
  await executor.executePendingMigrations();
}

/** The same runner, to which a statement that was done before is done. */
function forgiving(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner);
  const forgivingQuery = async (...statement: Parameters<QueryRunner['query']>) => {
    try {
      return (await query(...statement)) as unknown;
    } catch (error) {
      if (isDoneAlready(error)) return [];
      throw error;
    }
  };
  runner.query = forgivingQuery as QueryRunner['query'];
  return runner;
}

function isDoneAlready(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, message } = error.driverError as { code?: string; message?: string };
  return DONE_ALREADY.has(code ?? '') || (message ?? '').includes(`errno: ${SAME_KEY_NAME}`);
}
