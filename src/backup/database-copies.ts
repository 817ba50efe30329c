import type { Environment } from '../platform/config/environment.js';
import type { DatabaseCopy } from './database-copy.js';
import { EmbeddedCopy } from './embedded-copy.js';
import { ServerCopy } from './server-copy.js';

/** Of the database that the environment names. */
export const databaseCopyOf = (environment: Environment): DatabaseCopy =>
  environment.DB_TYPE === 'sqlite' ? new EmbeddedCopy(environment) : new ServerCopy(environment);
