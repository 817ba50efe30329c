import { directionOf, languageFor, LANGUAGES, type Language } from './languages.js';
import { mistranslated } from './mistranslated.js';
import type { TextSet } from './text-sets.js';

const CODES = Object.keys(LANGUAGES) as Language[];

const ALL = {
  name: 'translation',
  load: Object.fromEntries(CODES.map((code) => [code, LANGUAGES[code].load])) as TextSet['load'],
};

describe('The texts', () => {
  it('say everything in every language, with the same figures in them', async () => {
    expect(await mistranslated(ALL)).toEqual([]);
  });

  it.each<[readonly string[], Language]>([
    [['es-MX', 'en'], 'es'],
    [['zh-Hant-TW'], 'zh'],
    [['de-CH', 'ar'], 'ar'],
    [['de'], 'en'],
    [[], 'en'],
  ])('for %j are those of %s', (wishes, code) => {
    expect(languageFor(wishes)).toBe(code);
  });

  it('run from right to left in Arabic alone', () => {
    expect(CODES.filter((code) => directionOf(code) === 'rtl')).toEqual(['ar']);
  });
});
