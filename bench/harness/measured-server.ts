import { startServer, type TestServer } from '../../test/harness/server.js';

/** Nothing is written while it is measured: the log and the pipe that carries it would cost as much as an answer. */
export const MEASURED = { silent: true } as const;

/** A server that is only measured; on MariaDB with TEST_DB_TYPE=mariadb. It is stopped whatever the work throws. */
export async function withServer(
  work: (server: TestServer) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const server = await startServer({ LOG_LEVEL: 'error', ...env }, MEASURED);
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}
