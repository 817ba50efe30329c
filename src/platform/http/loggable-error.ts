import { stdSerializers } from 'pino';

interface FailedStatement extends Error {
  readonly code?: string;
  /** TypeORM's name and mysql2's for the statement. */
  readonly query?: string;
  readonly sql?: string;
  readonly driverError?: { readonly code?: string };
}

/**
 * An error as the log may keep it. A failed statement is told by its kind, table and the driver's code: its text, its
 * parameters and the database's own sentence ("Duplicate entry 'ada@…'") hold names, addresses and hashes.
 */
export function loggableError(error: Error): object {
  const failed = failedStatementIn(error);
  if (!failed) return stdSerializers.err(error);
  return {
    type: failed.name,
    message: sentenceOf(failed),
    stack: failed.stack?.split('\n').filter(isFrame).join('\n'),
  };
}

/** One line for the same error. */
export function loggableMessage(error: Error): string {
  const failed = failedStatementIn(error);
  return failed ? sentenceOf(failed) : error.message;
}

function failedStatementIn(error: unknown): FailedStatement | undefined {
  if (!(error instanceof Error)) return undefined;
  const { query, sql } = error as FailedStatement;
  return typeof (query ?? sql) === 'string' ? error : failedStatementIn(error.cause);
}

const isFrame = (line: string): boolean => /^\s+at /.test(line);

/** What a statement does, and to which table. */
const KIND = /^\s*(\w+)(?:[^]*?\b(?:FROM|INTO|TABLE)\s+[`"]?(\w+))?/i;
const UPDATE = /^\s*(UPDATE)\s+[`"]?(\w+)/i;

const sentenceOf = (failed: FailedStatement): string =>
  `${subjectOf(failed)} failed: ${codeOf(failed)}`;

function subjectOf({ query, sql }: FailedStatement): string {
  const text = query ?? sql ?? '';
  const [, kind = 'statement', table = 'of no table'] = UPDATE.exec(text) ?? KIND.exec(text) ?? [];
  return `${kind.toUpperCase()} ${table}`;
}

const codeOf = ({ code, driverError }: FailedStatement): string =>
  driverError?.code ?? code ?? 'unknown';
