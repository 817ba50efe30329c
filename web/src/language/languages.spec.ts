import { directionOf, languageFor, LANGUAGES, type Language } from './languages.js';

const CODES = Object.keys(LANGUAGES) as Language[];

/** Each text by its path. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, object | string]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );

const holesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([hole]) => hole).sort();

describe('The texts', () => {
  it.each(CODES)('of %s say everything, with the same figures in them', async (code) => {
    const [texts, english] = [await LANGUAGES[code].load(), await LANGUAGES.en.load()];
    const holes = (of: object) => flat(of).map(([path, text]) => [path, holesOf(text)]);
    expect(holes(texts)).toEqual(holes(english));
    expect(flat(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
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
