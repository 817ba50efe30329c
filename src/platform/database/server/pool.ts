import * as mysql2 from 'mysql2';
import { SECOND } from '../../time/duration.js';

/** Milliseconds until a server that takes a connection and says nothing counts as away. */
export const CONNECT_TIMEOUT = 4 * SECOND;
/** Milliseconds somebody waits before we ask whether the server is there at all. */
const SUSPICIOUS = 3 * SECOND;

/** Somebody who waits for an answer, or for a connection. */
interface Waiting {
  readonly since: number;
  giveUp(error: Error): void;
}

/**
 * A pool whose connections keep UTC, or CURRENT_TIMESTAMP would follow the server's zone, and that lets nobody wait for a
 * server that hangs. A statement may take as long as it needs while the server greets another connection; when it does
 * not, all who wait are told.
 */
export function serverPool(options: mysql2.PoolOptions): mysql2.Pool {
  const pool = mysql2.createPool(options);
  const waiting = new Set<Waiting>();
  pool.on('connection', (connection) => {
    connection.query(`SET time_zone = '+00:00'`);
    noteStatements(connection, waiting);
    promiseOnce(connection);
  });
  noteCallers(pool, waiting);
  watch(options, waiting);
  return pool;
}

function noteStatements(connection: mysql2.PoolConnection, waiting: Set<Waiting>): void {
  const ask = connection.query.bind(connection) as (...words: unknown[]) => mysql2.Query;
  const noted = (...words: unknown[]): mysql2.Query => {
    const statement = {
      since: performance.now(),
      giveUp: (error: Error) => {
        (connection as unknown as Streamed).stream.destroy(error);
      },
    };
    const forget = () => waiting.delete(statement);
    waiting.add(statement);
    // A connection that is lost tells the callback alone.
    const query = ask(...words.map((word) => (isCallback(word) ? before(word, forget) : word)));
    return query.once('end', forget);
  };
  connection.query = noted as typeof connection.query;
}

/** TypeORM asks for the connection's promises with each statement, and the library looks for their file each time. */
function promiseOnce(connection: mysql2.PoolConnection): void {
  const promised = connection.promise();
  connection.promise = () => promised;
}

/** The socket, which its types do not tell of; what breaks it is the answer to all that was asked on it. */
interface Streamed {
  readonly stream: { destroy(error: Error): void };
}

type Callback = (...answer: unknown[]) => void;

const isCallback = (word: unknown): word is Callback => typeof word === 'function';

const before =
  (callback: Callback, first: () => void): Callback =>
  (...answer) => {
    first();
    callback(...answer);
  };

/** Who is given up before a connection is free for them does not keep it. */
function noteCallers(pool: mysql2.Pool, waiting: Set<Waiting>): void {
  const get = pool.getConnection.bind(pool);
  pool.getConnection = (callback) => {
    const caller = {
      since: performance.now(),
      giveUp: (error: NodeJS.ErrnoException) => {
        waiting.delete(caller);
        callback(error, undefined as unknown as mysql2.PoolConnection);
      },
    };
    waiting.add(caller);
    get((error, connection) => {
      if (waiting.delete(caller)) callback(error, connection);
      else if (!error) connection.release();
    });
  };
}

function watch(options: mysql2.PoolOptions, waiting: Set<Waiting>): void {
  let isAsking = false;
  const look = async () => {
    const long = () => [...waiting].filter(({ since }) => performance.now() - since > SUSPICIOUS);
    if (isAsking || long().length === 0) return;
    isAsking = true;
    const isHanging = await hangs(options);
    isAsking = false;
    if (!isHanging) return;
    const error = Object.assign(new Error('The database does not answer'), { code: 'ETIMEDOUT' });
    for (const one of long()) one.giveUp(error);
  };
  setInterval(() => void look(), SECOND).unref();
}

/** A server that refuses us is there. */
function hangs({ host, port, user, password }: mysql2.PoolOptions): Promise<boolean> {
  const connectTimeout = CONNECT_TIMEOUT;
  const probe = mysql2.createConnection({ host, port, user, password, connectTimeout });
  return new Promise((resolve) => {
    probe.connect((error) => {
      resolve(error?.code === 'ETIMEDOUT');
      probe.destroy();
    });
    probe.on('error', () => undefined);
  });
}
