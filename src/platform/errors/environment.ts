import { DomainError } from './domain-error.js';

/** The database does not answer, or gives up for the moment. */
class DatabaseUnavailable extends DomainError {
  readonly code = 'database_unavailable';
  readonly status = 503;
  override readonly retryAfter = 5;

  constructor() {
    super('The database does not answer at the moment; try again in a few seconds');
  }
}

class ReadOnly extends DomainError {
  readonly code = 'read_only';
  readonly status = 503;
  override readonly retryAfter = 30;

  constructor() {
    super('Nothing can be changed at the moment: the database or the storage is read-only');
  }
}

class StorageFull extends DomainError {
  readonly code = 'storage_full';
  readonly status = 507;
  override readonly retryAfter = 60;

  constructor() {
    super('There is no room left to keep anything new');
  }
}

/** What the drivers of the databases and of the file system call each state, by their own codes. */
const REFUSALS: readonly (readonly [RegExp, () => DomainError])[] = [
  [
    /^(ER_OPTION_PREVENTS_STATEMENT|ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION|ER_READ_ONLY_MODE|SQLITE_READONLY.*|EROFS|EACCES|EPERM)$/,
    () => new ReadOnly(),
  ],
  [/^(ENOSPC|EDQUOT|SQLITE_FULL|ER_DISK_FULL|ER_RECORD_FILE_FULL)$/, () => new StorageFull()],
  [
    new RegExp(
      `^(${[
        'ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN',
        'PROTOCOL_CONNECTION_LOST|PROTOCOL_ENQUEUE_AFTER_\\w+|POOL_CLOSED',
        'ER_CON_COUNT_ERROR|ER_TOO_MANY_USER_CONNECTIONS|ER_SERVER_SHUTDOWN|ER_CONNECTION_KILLED',
        'ER_BAD_DB_ERROR|ER_NO_DB_ERROR|ER_DBACCESS_DENIED_ERROR|ER_ACCESS_DENIED_ERROR',
        'ER_LOCK_WAIT_TIMEOUT|ER_LOCK_DEADLOCK|ER_QUERY_INTERRUPTED|ER_NO_SUCH_TABLE',
        'SQLITE_BUSY.*|SQLITE_LOCKED.*|SQLITE_IOERR.*|SQLITE_CANTOPEN.*',
      ].join('|')})$`,
    ),
    () => new DatabaseUnavailable(),
  ],
];

/** mysql2 gives no code to a statement that comes after its connection was lost. */
const CLOSED = /closed state|connection lost|Pool is closed/i;

/** The refusal that a failure of the surroundings amounts to; undefined for a failure of our own. */
export function environmentRefusal(error: unknown): DomainError | undefined {
  const { code, message, driverError, cause } = Object(error) as Record<string, unknown>;
  const known = typeof code === 'string' && REFUSALS.find(([codes]) => codes.test(code));
  if (known) return known[1]();
  if (typeof message === 'string' && CLOSED.test(message)) return new DatabaseUnavailable();
  const inner = driverError ?? cause;
  return inner === undefined || inner === error ? undefined : environmentRefusal(inner);
}
