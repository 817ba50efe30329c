import { QueryFailedError } from 'typeorm';

interface DriverError {
  code?: string;
  message?: string;
}

const driverError = (error: unknown): DriverError =>
  error instanceof QueryFailedError ? (error.driverError as DriverError) : {};

/** Whether a write failed on the named unique constraint, whichever database said so. */
export function violates(error: unknown, constraint: `uq_${string}`): boolean {
  const { code, message = '' } = driverError(error);
  if (code === 'ER_DUP_ENTRY') return new RegExp(`\\b${constraint}\\b`).test(message);
  return code === 'SQLITE_CONSTRAINT_UNIQUE' && sqliteConstraint(message) === constraint;
}

/** Does what a unique key lets happen once. @returns false where it had happened already */
export async function happensOnce(
  key: `uq_${string}`,
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (violates(error, key)) return false;
    throw error;
  }
}

/** Whether a write failed because another row refers to this one, or the one it refers to is missing. */
export const violatesReference = (error: unknown): boolean =>
  REFERENCE_CODES.includes(driverError(error).code ?? '');

const REFERENCE_CODES = [
  'ER_ROW_IS_REFERENCED_2',
  'ER_NO_REFERENCED_ROW_2',
  'SQLITE_CONSTRAINT_FOREIGNKEY',
  // What RESTRICT refuses at once; no trigger is ours.
  'SQLITE_CONSTRAINT_TRIGGER',
];

/** Whether the database gave the transaction up for another one's sake. */
export const isDeadlock = (error: unknown): boolean =>
  ['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD'].includes(
    driverError(error).code ?? '',
  );

/** `UNIQUE constraint failed: users.email` → `uq_users_email`: SQLite names columns, not constraints. */
function sqliteConstraint(message: string): string | undefined {
  const columns = /failed: (.+)$/.exec(message)?.[1]?.split(', ');
  const table = columns?.[0]?.split('.')[0];
  return columns && ['uq', table, ...columns.map((column) => column.split('.')[1])].join('_');
}
