import type { TextSet } from '../../../../language/text-sets.js';
import type { FiguresTexts } from './en.js';

declare module '../../../../language/language.js' {
  interface TextsByName {
    figures: FiguresTexts;
  }
}

export const figuresTexts: TextSet = {
  name: 'figures',
  load: {
    en: async () => (await import('./en.js')).en,
    hi: async () => (await import('./hi.js')).hi,
    es: async () => (await import('./es.js')).es,
    zh: async () => (await import('./zh.js')).zh,
    ar: async () => (await import('./ar.js')).ar,
  },
};
