import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

/**
 * Brings an empty database up to date, compares it with the entities, and takes it down again: on the embedded
 * database, and on the MariaDB that DB_HOST, DB_PORT, DB_USER and DB_PASSWORD name (127.0.0.1 as root by default).
 */
const folder = mkdtempSync(join(tmpdir(), 'migration-check-'));
const database = `migration_check_${randomBytes(4).toString('hex')}`;
const { DB_HOST = '127.0.0.1', DB_PORT = '3306', DB_USER = 'root', DB_PASSWORD = '' } = process.env;
const server = {
  host: DB_HOST,
  port: Number(DB_PORT),
  user: DB_USER,
  password: DB_PASSWORD,
};

try {
  check('sqlite', { DB_PATH: join(folder, 'check.sqlite') });
  await onServer(`CREATE DATABASE ${database} CHARACTER SET utf8mb4`);
  try {
    check('mariadb', { DB_HOST, DB_PORT, DB_USER, DB_PASSWORD, DB_NAME: database });
  } finally {
    await onServer(`DROP DATABASE ${database}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function check(type, variables) {
  const env = { ...process.env, ...variables, DB_TYPE: type, UPLOAD_FOLDER: folder };
  const typeorm = (...words) =>
    execFileSync('npx', ['typeorm', '-d', 'dist/src/platform/database/data-source.js', ...words], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });

  const ran = typeorm('migration:run').match(/has been executed successfully/g)?.length ?? 0;
  try {
    typeorm('migration:generate', '--check', join(folder, 'Drift'));
  } catch (error) {
    console.error(error.stdout);
    throw new Error(`${type}: the migrations and the entities have drifted apart`, {
      cause: error,
    });
  }
  for (let i = 0; i < ran; i++) typeorm('migration:revert');
  console.log(`${type}: ${ran} migrations up and down, no drift`);
}

async function onServer(statement) {
  const connection = await createConnection(server);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
