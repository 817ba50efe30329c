import type { Language } from './languages.js';
import type { TextSet } from './text-sets.js';

/** Each text by its path. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, object | string]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );

const holesOf = (text = ''): string =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([hole]) => hole)
    .sort()
    .join();

/** Texts that are missing, empty, or have other figures in them than the English: `hi people.count`. */
export async function mistranslated({ load }: TextSet): Promise<string[]> {
  const english = flat(await load.en());
  const wrong = Object.keys(load).map(async (language) => {
    const texts = new Map(flat(await load[language as Language]()));
    const isWrong = ([path, text]: [string, string]) =>
      !texts.get(path)?.trim() || holesOf(texts.get(path)) !== holesOf(text);
    return english.filter(isWrong).map(([path]) => `${language} ${path}`);
  });
  return (await Promise.all(wrong)).flat();
}
