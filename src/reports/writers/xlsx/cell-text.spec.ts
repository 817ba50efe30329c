import { columnName, dateSerial, timeSerial, xmlText } from './cell-text.js';

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

  it('takes any text, without what XML cannot carry', () => {
    expect(xmlText('R&D <b> "x" \u0000\u001b[0m 王😀\ud800')).toBe(
      'R&amp;D &lt;b&gt; &quot;x&quot; [0m 王😀\ufffd',
    );
  });
});
