import { columnsOf } from './import-columns.js';

describe('The columns of an import', () => {
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
    [
      ['Student No', "Parents' e-mail"],
      ['employee_number', 'guardian_email'],
    ],
  ])('reads %j', (headings, fields) => {
    expect(columnsOf(headings).fields).toEqual(fields);
  });

  it('tell which of them nothing is read from', () => {
    expect(columnsOf(['Name', 'Abteilung', '', 'E-Mail']).ignored).toEqual(['Abteilung']);
  });
});
