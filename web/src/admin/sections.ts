import type { AdminTexts } from './texts/en.js';
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
        load: async () => (await import('./board/board-page.js')).BoardPage,
      },
    ],
  },
];
