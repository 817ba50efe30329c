import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Environment } from '../config/environment.js';
import { loggableError, loggableMessage } from './loggable-error.js';
import { presentRequest } from './request-context.js';

const SECRETS = ['authorization', 'cookie', 'password', 'token', 'refresh_token', 'headers'];

/** Many lines with one call of the system; at the latest after 100 ms, and at the end of the process. */
const BUFFERED = { fd: 1, sync: false, minLength: 4096, periodicFlush: 100 };

/** JSON lines; for people in development. Each line written during a request carries the request's id. */
export function createLog({ NODE_ENV, LOG_LEVEL, LOG_FILE }: Environment): Logger {
  const level = LOG_LEVEL as pino.Level;
  const console = NODE_ENV === 'development' ? pretty({ sync: true }) : pino.destination(BUFFERED);
  const streams = (file: string) =>
    pino.multistream([console, rolling(file)].map((stream) => ({ level, stream })));
  return pino(
    {
      level: LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: SECRETS.flatMap((name) => [name, `*.${name}`]),
      serializers: { err: loggableError },
      mixin: requestId,
    },
    LOG_FILE ? streams(LOG_FILE) : console,
  );
}

const rolling = (file: string) =>
  pino.transport<Record<string, unknown>>({
    target: 'pino-roll',
    options: { file, frequency: 'daily', size: '20m', limit: { count: 14 }, mkdir: true },
  });

function requestId(line: object): object {
  const request = presentRequest();
  return request && !('request_id' in line) ? { request_id: request.requestId } : {};
}

/** Lets Nest, and every `new Logger(name)`, speak through pino. */
export const nestLogger = (log: Logger): LoggerService => ({
  fatal: speaker(log, 'fatal'),
  error: speaker(log, 'error'),
  warn: speaker(log, 'warn'),
  log: speaker(log, 'info'),
  debug: speaker(log, 'debug'),
  verbose: speaker(log, 'trace'),
});

/**
 * Nest tells of each module and route it puts together, which nobody reads, and of a start that failed, with its stack;
 * whoever starts it says that in a sentence.
 */
const ASSEMBLY = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'ExceptionHandler',
]);

/** Nest's calls end with the name of whoever speaks; an error's stack may stand before it. */
const speaker =
  (log: Logger, level: pino.Level) =>
  (message: unknown, ...rest: unknown[]): void => {
    const [name, stack] = rest.filter((word) => typeof word === 'string').reverse();
    if (name !== undefined && ASSEMBLY.has(name)) return;
    const about = { ...(name && { name }), ...(stack && { stack }) };
    if (message instanceof Error) log[level]({ ...about, err: message }, loggableMessage(message));
    else if (typeof message === 'string') log[level](about, message);
    else log[level]({ ...about, details: message });
  };
