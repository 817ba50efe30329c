import type { AddressInfo } from 'node:net';
import { BadEnvironment, readEnvironment } from './platform/config/environment.js';
import { createLog } from './platform/http/log.js';
import { buildServer } from './server.js';

/** Milliseconds. */
const SHUTDOWN_DEADLINE = 10_000;

try {
  await serve();
} catch (error) {
  // What the operator can mend is one sentence; anything else is ours, with its stack.
  console.error(error instanceof BadEnvironment ? error.message : error);
  process.exit(1);
}

async function serve(): Promise<void> {
  const environment = readEnvironment();
  const log = createLog(environment);
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'A promise was rejected and nobody listened');
  });
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'An exception nobody caught; the process ends');
    process.exit(1);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, hurry);

  const app = await buildServer(environment, log);
  await app.listen(environment.PORT, environment.HOST);

  const { port } = app.getHttpServer().address() as AddressInfo;
  const host = ['0.0.0.0', '::'].includes(environment.HOST) ? 'localhost' : environment.HOST;
  const url = `http://${host}:${port}`;
  log.info(`Listening at ${url}; the API is described at ${url}/docs`);
  // Whoever started the process with a channel to it learns the port that was free.
  process.send?.({ listening: url });
}

/** The shutdown hooks let what is under way finish; a stalled caller shall not hold the process for ever. */
function hurry(): void {
  setTimeout(() => process.exit(1), SHUTDOWN_DEADLINE).unref();
}
