import type { TextSet } from '../../language/text-sets.js';
import type { AdminTexts } from './en.js';

declare module '../../language/language.js' {
  interface TextsByName {
    admin: AdminTexts;
  }
}

/** What the administration says before a section is chosen. */
export const adminTexts: TextSet = {
  name: 'admin',
  load: {
    en: async () => (await import('./en.js')).en,
    hi: async () => (await import('./hi.js')).hi,
    es: async () => (await import('./es.js')).es,
    zh: async () => (await import('./zh.js')).zh,
    ar: async () => (await import('./ar.js')).ar,
  },
};
