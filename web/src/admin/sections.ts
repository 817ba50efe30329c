import type { AdminTexts } from './texts/en.js';
import { doorTexts } from '../door/texts/door-texts.js';
import { bringTexts } from '../language/language.js';
import { boardTexts } from './board/texts/board-texts.js';
import { organisationTexts } from './editing/texts/organisation-texts.js';
import { facesTexts } from './faces/texts/faces-texts.js';
import { peopleTexts } from './people/texts/people-texts.js';
import { figuresTexts } from './reports/figures/texts/figures-texts.js';
import { requestsTexts } from '../requests/texts/requests-texts.js';
import { systemTexts } from './system/texts/system-texts.js';
import { webhooksTexts } from './webhooks/texts/webhooks-texts.js';
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
  {
    name: 'organisation',
    sections: [
      {
        place: 'people',
        icon: 'people',
        texts: peopleTexts,
        load: async () => {
          await bringTexts(doorTexts);
          return (await import('./people/people-page.js')).PeoplePage;
        },
      },
      {
        place: 'departments',
        icon: 'building',
        texts: organisationTexts,
        load: async () => (await import('./departments/departments-page.js')).DepartmentsPage,
      },
      {
        place: 'schedules',
        icon: 'clock',
        texts: organisationTexts,
        load: async () => (await import('./schedules/schedules-page.js')).SchedulesPage,
      },
      {
        place: 'holidays',
        icon: 'calendar',
        texts: organisationTexts,
        load: async () => (await import('./holidays/holidays-page.js')).HolidaysPage,
      },
      {
        place: 'reports',
        icon: 'report',
        texts: systemTexts,
        load: async () => {
          await bringTexts(figuresTexts);
          return (await import('./reports/reports-page.js')).ReportsPage;
        },
      },
    ],
  },
  {
    name: 'system',
    sections: [
      {
        place: 'settings',
        icon: 'settings',
        texts: systemTexts,
        load: async () => (await import('./settings/settings-page.js')).SettingsPage,
      },
      {
        place: 'devices',
        icon: 'device',
        texts: systemTexts,
        load: async () => (await import('./devices/devices-page.js')).DevicesPage,
      },
      {
        place: 'webhooks',
        icon: 'hook',
        texts: webhooksTexts,
        load: async () => {
          await bringTexts(organisationTexts);
          return (await import('./webhooks/webhooks-page.js')).WebhooksPage;
        },
      },
      {
        place: 'trail',
        icon: 'list',
        texts: systemTexts,
        load: async () => (await import('./trail/trail-page.js')).TrailPage,
      },
    ],
  },
];
