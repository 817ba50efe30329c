import type { AdminTexts } from './texts/en.js';
import { boardTexts } from './board/texts/board-texts.js';
import { facesTexts } from './faces/texts/faces-texts.js';
import { requestsTexts } from '../requests/texts/requests-texts.js';
import type { Section } from '../workspace/routing/section.js';

export interface AdminSection extends Section {
  readonly place: Exclude<keyof AdminTexts, 'groups'>;
  /** Whether managers may open it: the server shows them their departments. */
  readonly isForManagers?: true;
}

interface Group {
  readonly name: keyof AdminTexts['groups'];
  readonly sections: readonly AdminSection[];
}

export const GROUPS: readonly Group[] = [
  {
    name: 'day',
    sections: [
      {
        place: 'board',
        icon: 'board',
        isForManagers: true,
        texts: boardTexts,
        load: async () => (await import('./board/board-page.js')).BoardPage,
      },
      {
        place: 'faces',
        icon: 'face',
        texts: facesTexts,
        load: async () => (await import('./faces/faces-page.js')).FacesPage,
      },
      {
        place: 'requests',
        icon: 'inbox',
        isForManagers: true,
        texts: requestsTexts,
        load: async () => (await import('./requests/requests-page.js')).RequestsPage,
      },
    ],
  },
];
