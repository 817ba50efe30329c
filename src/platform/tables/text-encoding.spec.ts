import { decoded, isEncoding } from './text-encoding.js';

const NAME = 'Иван Петров';
const utf16 = Buffer.from(`\ufeff${NAME}`, 'utf16le');

describe('The encoding of a text', () => {
  it.each<[string, Buffer, string | null, string]>([
    ['without a mark', Buffer.from(NAME), null, 'utf-8'],
    ['with its mark', Buffer.from(`\ufeff${NAME}`), null, 'utf-8'],
    ['of sixteen bits', utf16, null, 'utf-16le'],
    ['of sixteen bits turned round', Buffer.from(utf16).swap16(), null, 'utf-16be'],
    ['that says otherwise than its sender', utf16, 'windows-1251', 'utf-16le'],
    ['that its sender names', utf16.subarray(2), 'utf-16le', 'utf-16le'],
  ])('is told of a Unicode text %s', (_, bytes, asked, encoding) => {
    expect(decoded(bytes, asked)).toEqual({ utf8: Buffer.from(NAME), encoding });
  });

  it('is believed of a text that could be anything', () => {
    const bytes = Buffer.from([0xc8, 0xe2, 0xe0, 0xed]);
    expect(() => decoded(bytes, null)).toThrow('send its encoding');
    expect(decoded(bytes, 'cp1251')).toEqual({
      utf8: Buffer.from('Иван'),
      encoding: 'windows-1251',
    });
  });

  it('does not hide what is no text', () => {
    expect(() => decoded(Buffer.from([0xff, 0xd8, 0]), null)).toThrow('neither CSV nor XLSX');
    expect(() => decoded(Buffer.from([0xff]), 'utf-8')).toThrow('damaged');
  });

  it.each([
    ['cp1251', true],
    ['UTF-16', true],
    ['klingon', false],
    [7, false],
  ])('%s is one: %s', (name, isOne) => {
    expect(isEncoding(name)).toBe(isOne);
  });
});
