import cluster from 'node:cluster';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import {
  BadEnvironment,
  readEnvironment,
  type Environment,
} from './platform/config/environment.js';
import { Draining } from './platform/http/draining.js';
import { createLog } from './platform/http/log.js';
import { openCollector, type Collector } from './platform/tracing/collector.js';
import { buildServer } from './server.js';
import { isPrimary, STOP, Workers } from './workers.js';

/** Milliseconds after which a stalled caller does not hold the process any more. */
const SHUTDOWN_DEADLINE = 10_000;
/** Turns of the event loop before we listen no more: in each of them one connection that waits is taken in. */
const LAST_TURNS = 512;
/** Milliseconds between two looks for connections that have fallen idle. */
const SWEEP = 50;
/** Of the process's life, in milliseconds, that loading the program took. */
const LOADED = Math.round(performance.now());

try {
  const environment = readEnvironment();
  if (isPrimary(environment)) new Workers(environment, createLog(environment)).start();
  else await serve(environment);
} catch (error) {
  // What the operator can mend is one sentence; anything else is ours, with its stack.
  console.error(error instanceof BadEnvironment ? error.message : error);
  process.exit(1);
}

async function serve(environment: Environment): Promise<void> {
  const log = createLog(environment);
  tellOfAccidents(log);

  const collector = await openCollector(environment, log);
  const app = await buildServer(environment, log);
  stopWhenTold(app, environment, collector);
  await app.listen(environment.PORT, environment.HOST);

  const { port } = app.getHttpServer().address() as AddressInfo;
  const host = ['0.0.0.0', '::'].includes(environment.HOST) ? 'localhost' : environment.HOST;
  const url = `http://${host}:${port}`;
  log.info(`Listening at ${url}; the API is described at ${url}/docs`);
  const started = Math.round(performance.now());
  log.info(`Started in ${started} ms, ${LOADED} of them to load the program`);
  // Whoever started the process with a channel to it learns the port that was free.
  process.send?.({ listening: url });
}

function tellOfAccidents(log: Logger): void {
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'A promise was rejected and nobody listened');
  });
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'An exception nobody caught; the process ends');
    process.exit(1);
  });
}

/** The first signal lets what is under way finish; a second one ends the process at once. */
function stopWhenTold(
  app: NestFastifyApplication,
  { SHUTDOWN_GRACE: grace }: Environment,
  collector: Collector | undefined,
): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    void close(app, grace * 1000, collector);
  };
  const onSignal = () => {
    if (isStopping && !cluster.isWorker) process.exit(1);
    stop();
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  process.on('message', (message) => {
    if (message === STOP) stop();
  });
}

/** @param grace milliseconds in which a load balancer may notice that we are not ready, and we still listen */
async function close(
  app: NestFastifyApplication,
  grace: number,
  collector: Collector | undefined,
): Promise<void> {
  app.get(Draining).begin();
  await pause(grace);
  setTimeout(() => process.exit(1), SHUTDOWN_DEADLINE).unref();
  for (let turn = 0; turn < LAST_TURNS; turn++) await setImmediate();
  const server: Server = app.getHttpServer();
  server.close();
  setInterval(() => {
    server.closeIdleConnections();
  }, SWEEP).unref();
  await app.close();
  await collector?.close();
  process.exit(0);
}
