import type { TextSet } from '../../language/text-sets.js';
import type { MeTexts } from './en.js';

declare module '../../language/language.js' {
  interface TextsByName {
    me: MeTexts;
  }
}

/** What a person's own page says. */
export const meTexts: TextSet = {
  name: 'me',
  load: {
    en: async () => (await import('./en.js')).en,
    hi: async () => (await import('./hi.js')).hi,
    es: async () => (await import('./es.js')).es,
    zh: async () => (await import('./zh.js')).zh,
    ar: async () => (await import('./ar.js')).ar,
  },
};
