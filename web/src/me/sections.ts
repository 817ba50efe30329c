import { doorTexts } from '../door/texts/door-texts.js';
import type { Section } from '../workspace/routing/section.js';

export interface OwnSection extends Section {
  readonly place: 'days' | 'requests' | 'pictures' | 'data' | 'account';
}

export const SECTIONS: readonly [OwnSection, ...OwnSection[]] = [
  {
    place: 'days',
    icon: 'calendar',
    load: async () => (await import('./days/days-page.js')).DaysPage,
  },
  {
    place: 'requests',
    icon: 'inbox',
    load: async () => (await import('./requests/requests-page.js')).RequestsPage,
  },
  {
    place: 'pictures',
    icon: 'face',
    load: async () => (await import('./pictures/pictures-page.js')).PicturesPage,
  },
  {
    place: 'data',
    icon: 'shield',
    load: async () => (await import('./data/data-page.js')).DataPage,
  },
  {
    place: 'account',
    icon: 'person',
    texts: doorTexts,
    load: async () => (await import('./account/account-page.js')).AccountPage,
  },
];
