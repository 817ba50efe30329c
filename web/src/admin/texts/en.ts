const texts = {
  title: 'Administration',
  refusedTitle: 'This page is for administrators and managers',
  refusedText:
    'Your account may not see other people’s attendance. Your own days are on your page.',
  toStart: 'To the start page',
  whyAll: 'Why all the same; kept in the audit trail',
  groups: {
    day: 'The day',
    organisation: 'Organisation',
    system: 'System',
  },
  board: 'Today',
  faces: 'Faces to review',
  requests: 'To decide',
  people: 'People',
  departments: 'Departments',
  schedules: 'Schedules',
  holidays: 'Holidays',
  reports: 'Reports',
  settings: 'Settings',
  trail: 'Audit trail',
  devices: 'Devices',
  webhooks: 'Webhooks',
};

export type AdminTexts = typeof texts;
export const en: AdminTexts = texts;
