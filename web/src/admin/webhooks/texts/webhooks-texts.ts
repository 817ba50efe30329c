import type { TextSet } from '../../../language/text-sets.js';
import type { WebhooksTexts } from './en.js';

declare module '../../../language/language.js' {
  interface TextsByName {
    webhooks: WebhooksTexts;
  }
}

export const webhooksTexts: TextSet = {
  name: 'webhooks',
  load: {
    en: async () => (await import('./en.js')).en,
    hi: async () => (await import('./hi.js')).hi,
    es: async () => (await import('./es.js')).es,
    zh: async () => (await import('./zh.js')).zh,
    ar: async () => (await import('./ar.js')).ar,
  },
};
