import { columnsOf, fieldsOf } from './column.js';

interface Person {
  readonly name: string;
  readonly age: number | null;
}

const column = columnsOf<Person>();

describe('A column', () => {
  const columns = [
    column('name', 'Name', 'text', 20, ({ name }) => name),
    column('age', 'Age', 'number', 5, ({ age }) => age),
  ];

  it('names a field of the wire, and reads it', () => {
    const fields: { name: string; age: number | null } = fieldsOf(columns, { name: 'Zoë', age: 7 });
    expect(fields).toEqual({ name: 'Zoë', age: 7 });
  });

  it('cannot be written without a cell', () => {
    // @ts-expect-error -- a heading alone would shift every later column
    expect(column('city', 'City', 'text', 20).cell).toBeUndefined();
  });
});
