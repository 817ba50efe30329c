import 'reflect-metadata';
import Libsql from 'libsql';
import { EmbeddedDataSource } from './data-source.js';

describe('A statement of the embedded database', () => {
  const database = new EmbeddedDataSource({
    type: 'better-sqlite3',
    driver: Libsql,
    database: ':memory:',
  });
  beforeAll(async () => {
    await database.initialize();
    await database.query('CREATE TABLE notes (word TEXT, bytes BLOB)');
  });
  afterAll(() => database.destroy());

  it.each([
    ['no value', null, null],
    ['bytes', Buffer.from('sealed'), 'sealed'],
    ['a word', 'word', 'word'],
  ])('takes %s as its only value', async (_, value, text) => {
    await database.query('DELETE FROM notes');
    await database.query('INSERT INTO notes (bytes) VALUES (?)', [value]);
    const sql = 'SELECT CAST(bytes AS TEXT) AS text FROM notes WHERE bytes IS ?';
    expect(await database.query(sql, [value])).toEqual([{ text }]);
  });
});
