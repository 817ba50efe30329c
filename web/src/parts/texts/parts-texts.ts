import type { TextSet } from '../../language/text-sets.js';
import type { PartsTexts } from './en.js';

declare module '../../language/language.js' {
  interface TextsByName {
    parts: PartsTexts;
  }
}

/** What tables, dialogs and the frame of a page say. */
export const partsTexts: TextSet = {
  name: 'parts',
  load: {
    en: async () => (await import('./en.js')).en,
    hi: async () => (await import('./hi.js')).hi,
    es: async () => (await import('./es.js')).es,
    zh: async () => (await import('./zh.js')).zh,
    ar: async () => (await import('./ar.js')).ar,
  },
};
