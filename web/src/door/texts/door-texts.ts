import type { TextSet } from '../../language/text-sets.js';
import type { DoorTexts } from './en.js';

declare module '../../language/language.js' {
  interface TextsByName {
    door: DoorTexts;
  }
}

export const doorTexts: TextSet = {
  name: 'door',
  load: {
    en: async () => (await import('./en.js')).en,
    hi: async () => (await import('./hi.js')).hi,
    es: async () => (await import('./es.js')).es,
    zh: async () => (await import('./zh.js')).zh,
    ar: async () => (await import('./ar.js')).ar,
  },
};
