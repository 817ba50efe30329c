import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { BadEnvironment } from '../config/environment.js';
import { waitAfter, type BackOff } from '../time/back-off.js';
import { MINUTE, SECOND } from '../time/duration.js';
import { openDatabase } from './open-database.js';

/** A database may come up after us; what supervises us may try again after that. */
const PATIENCE: BackOff = { first: 250, longest: 5 * SECOND, giveUpAfter: 5 * MINUTE };

/** The server is not there yet, or has no place for another connection. */
const AWAY =
  /^(ECONN\w+|ETIMEDOUT|EHOST\w+|ENET\w+|ENOTFOUND|EAI_AGAIN|PROTOCOL_\w+|ER_CON_COUNT_ERROR|ER_TOO_MANY_USER_CONNECTIONS|ER_SERVER_SHUTDOWN)$/;
const DENIED = /^ER_(DB)?ACCESS_DENIED(_NO_PASSWORD)?_ERROR$/;

/** Opens the database, and waits for one that does not answer yet. @throws BadEnvironment */
export async function openPatiently(options: DataSourceOptions): Promise<DataSource> {
  const logger = new Logger('Database');
  const start = performance.now();
  for (let failures = 1; ; failures++) {
    try {
      const database = await openDatabase(options);
      if (failures > 1) logger.log('The database answers');
      const took = Math.round(performance.now() - start);
      logger.log(`The database is open and up to date after ${took} ms`);
      return database;
    } catch (error) {
      const wait = waitAfter(failures, PATIENCE);
      if (wait === undefined || !isAway(error)) throw explained(error);
      if (failures === 1) logger.error(`The database does not answer yet: ${spoken(error)}`);
      await pause(wait);
    }
  }
}

const codeOf = (error: unknown): string => String((Object(error) as { code?: unknown }).code);

const isAway = (error: unknown): boolean => AWAY.test(codeOf(error));

/** The embedded database's file, or the folder it should lie in. */
const isUnopened = (error: unknown): boolean =>
  /^(EACCES|EPERM|EROFS|ENOTDIR)$/.test(codeOf(error)) || /^ConnectionFailed/.test(spoken(error));

/** What the operator can mend is one sentence. */
function explained(error: unknown): unknown {
  if (isAway(error)) return new BadEnvironment(`The database does not answer: ${spoken(error)}.`);
  if (isUnopened(error)) {
    return new BadEnvironment(`The database file cannot be opened: ${spoken(error)}.`);
  }
  if (!DENIED.test(codeOf(error))) return error;
  return new BadEnvironment(
    'Bad environment: the database refuses DB_USER with DB_PASSWORD, or does not let them into DB_NAME.',
  );
}

/** A name with several addresses fails with one error for each, and a sentence of its own for none. */
const spoken = (error: unknown): string => (error as Error).message || codeOf(error);
