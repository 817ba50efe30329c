import { cellText, columnName, dateSerial, timeSerial } from './cell-text.js';

describe('A spreadsheet', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %i %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });

  it('counts days from the end of 1899', () => {
    expect(dateSerial('1900-03-01')).toBe(61);
    expect(dateSerial('2026-03-09')).toBe(46_090);
  });

  it('counts times as parts of a day', () => {
    expect(timeSerial('00:00:00')).toBe(0);
    expect(timeSerial('12:00:00')).toBe(0.5);
    expect(timeSerial('09:15:30')).toBeCloseTo(0.385_763_9, 6);
  });

  it('takes a text of 32,767 characters in a cell', () => {
    expect(cellText('x'.repeat(40_000))).toHaveLength(32_767);
  });
});
