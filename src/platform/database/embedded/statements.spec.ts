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

  it.each([
    ['one of many', `SELECT word FROM notes WHERE word >= ? ORDER BY word LIMIT 1`, 'b', ['b']],
    ['none', `SELECT word FROM notes WHERE word > ? LIMIT 1`, 'c', []],
    [
      'many by one',
      `SELECT word FROM notes WHERE word <> (SELECT word FROM notes WHERE word = ? LIMIT 1)`,
      'a',
      ['b', 'c'],
    ],
  ])('gives %s row', async (_, sql, value, words) => {
    await database.query('DELETE FROM notes');
    for (const word of ['a', 'b', 'c'])
      await database.query('INSERT INTO notes (word) VALUES (?)', [word]);
    for (let time = 1; time <= 2; time++)
      expect(await database.query(sql, [value])).toEqual(words.map((word) => ({ word })));
  });
});
