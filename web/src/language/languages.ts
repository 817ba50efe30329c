import type { Texts } from './texts/en.js';

/** Each by its own name, with where its texts are. */
export const LANGUAGES = {
  en: { name: 'English', load: async () => (await import('./texts/en.js')).en },
  hi: { name: 'हिन्दी', load: async () => (await import('./texts/hi.js')).hi },
  es: { name: 'Español', load: async () => (await import('./texts/es.js')).es },
  zh: { name: '中文', load: async () => (await import('./texts/zh.js')).zh },
  ar: { name: 'العربية', load: async () => (await import('./texts/ar.js')).ar },
} satisfies Record<string, { name: string; load: () => Promise<Texts> }>;

export type Language = keyof typeof LANGUAGES;

const RIGHT_TO_LEFT: readonly Language[] = ['ar'];

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';

/** How somebody who wishes for these writes times and dates in a language: `en-GB` for `en`. */
export const localeFor = (language: Language, wishes: readonly string[]): string =>
  wishes.find((wish) => wish.split('-', 1)[0] === language) ?? language;

/** The first of the wishes (`es-MX`, `en`) that there are texts in. */
export const languageFor = (wishes: readonly string[]): Language =>
  wishes.map((wish) => wish.split('-', 1)[0]).find(isLanguage) ?? 'en';

export const isLanguage = (text: string | null | undefined): text is Language =>
  typeof text === 'string' && Object.hasOwn(LANGUAGES, text);
