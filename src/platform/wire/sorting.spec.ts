import { ValidationFailed } from '../errors/validation.js';
import { offsetOf, sortingOf } from './sorting.js';

const COLUMNS = { name: 'name', created_at: 'createdAt' } as const;

describe('Sorting', () => {
  it.each([
    ['name', 'name', 'ASC'],
    ['-created_at', 'createdAt', 'DESC'],
    [undefined, 'createdAt', 'DESC'],
  ])('reads %s', (sort, column, direction) => {
    expect(sortingOf(sort, COLUMNS, '-created_at')).toEqual({ column, direction });
  });

  it.each(['password_hash', '--name', 'constructor', '', '-'])('refuses "%s"', (sort) => {
    expect(() => sortingOf(sort, COLUMNS, 'name')).toThrow(ValidationFailed);
  });
});

describe('A page', () => {
  it('passes over the rows of the pages before it', () => {
    expect(offsetOf({ page: 3, limit: 20 })).toBe(40);
  });
});
