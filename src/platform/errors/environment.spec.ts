import { QueryFailedError } from 'typeorm';
import { environmentRefusal } from './environment.js';

const coded = (code: string) => Object.assign(new Error('no'), { code });

describe('A failure of the surroundings', () => {
  it.each([
    ['ECONNREFUSED', 503, 'database_unavailable'],
    ['PROTOCOL_CONNECTION_LOST', 503, 'database_unavailable'],
    ['ER_BAD_DB_ERROR', 503, 'database_unavailable'],
    ['SQLITE_BUSY', 503, 'database_unavailable'],
    ['ER_OPTION_PREVENTS_STATEMENT', 503, 'read_only'],
    ['SQLITE_READONLY_DBMOVED', 503, 'read_only'],
    ['EROFS', 503, 'read_only'],
    ['EACCES', 503, 'read_only'],
    ['ENOSPC', 507, 'storage_full'],
    ['SQLITE_FULL', 507, 'storage_full'],
  ])('%s is %i %s, with a time to come back', (driverCode, status, code) => {
    const errors = [coded(driverCode), new QueryFailedError('SELECT 1', [], coded(driverCode))];
    for (const error of errors) {
      expect(environmentRefusal(error)).toMatchObject({ status, code });
      expect(environmentRefusal(error)?.retryAfter).toBeGreaterThan(0);
    }
  });

  it('is known by its sentence where the driver gives no code', () => {
    const error = new Error("Can't add new command when connection is in closed state");
    expect(environmentRefusal(error)?.code).toBe('database_unavailable');
  });

  it('is nothing of ours', () => {
    expect(environmentRefusal(new TypeError('x is not a function'))).toBeUndefined();
    expect(environmentRefusal(coded('ER_DUP_ENTRY'))).toBeUndefined();
    expect(environmentRefusal(undefined)).toBeUndefined();
  });
});
