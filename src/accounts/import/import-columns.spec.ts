import { fieldsOf } from './import-columns.js';

describe('fieldsOf', () => {
  it.each([
    [
      ['name', 'email', 'role'],
      ['name', 'email', 'role'],
    ],
    [
      [' E-mail ', 'Full Name'],
      ['email', 'name'],
    ],
    [
      ['Join_Date', 'DEPT', 'Shoe size'],
      ['join_date', 'department', undefined],
    ],
  ])('reads %j', (headings, fields) => {
    expect(fieldsOf(headings)).toEqual(fields);
  });
});
