import { DataSource, type Logger } from 'typeorm';
import { readEnvironment } from '../../src/platform/config/environment.js';
import { createLog } from '../../src/platform/http/log.js';
import { buildServer } from '../../src/server.js';
import { reportUsage } from '../harness/process-usage.js';

let statements = 0;

const counter: Logger = {
  logQuery: () => (statements += 1),
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

/** The whole application, which counts its statements. */
const environment = readEnvironment();
const app = await buildServer(environment, createLog(environment));
app.get(DataSource).logger = counter;
await app.listen(0, environment.HOST);
reportUsage(() => statements);
process.send?.({ listening: await app.getUrl() });
