import { QueryFailedError } from 'typeorm';
import { loggableError, loggableMessage } from './loggable-error.js';

const failed = (sql: string) =>
  new QueryFailedError(
    sql,
    ['ada@example.com', '$2b$12$hash'],
    Object.assign(new Error("Duplicate entry 'ada@example.com' for key 'uq_users_email'"), {
      code: 'ER_DUP_ENTRY',
    }),
  );

describe('A failed statement in the log', () => {
  it.each([
    ['INSERT INTO `users`(`id`) VALUES (?)', 'INSERT users failed: ER_DUP_ENTRY'],
    ['UPDATE "users" SET "email" = ?', 'UPDATE users failed: ER_DUP_ENTRY'],
    ['SELECT * FROM auth_tokens WHERE id = ?', 'SELECT auth_tokens failed: ER_DUP_ENTRY'],
    ['BEGIN IMMEDIATE', 'BEGIN of no table failed: ER_DUP_ENTRY'],
  ])('is told by its kind and table: %s', (sql, sentence) => {
    expect(loggableMessage(failed(sql))).toBe(sentence);
  });

  it('keeps its parameters, its text and the words of the database to itself, as a cause as well', () => {
    const error = failed('INSERT INTO `users`(`email`, `password_hash`) VALUES (?, ?)');
    for (const thrown of [error, new Error('Could not', { cause: error })]) {
      const line = JSON.stringify(loggableError(thrown)) + loggableMessage(thrown);
      expect(line).not.toMatch(/ada@example|hash|VALUES/);
      expect(line).toContain('INSERT users failed: ER_DUP_ENTRY');
    }
  });

  it('leaves other errors as they are', () => {
    expect(loggableMessage(new TypeError('x is not a function'))).toBe('x is not a function');
    expect(loggableError(new TypeError('no'))).toMatchObject({ type: 'TypeError', message: 'no' });
  });
});
