import type { AdminTexts } from './en.js';

export const es: AdminTexts = {
  title: 'Administración',
  refusedTitle: 'Esta página es para administradores y responsables',
  refusedText:
    'Su cuenta no puede ver la asistencia de otras personas. Sus días están en su página.',
  toStart: 'A la página de inicio',
  whyAll: 'Por qué aun así; queda en el registro de auditoría',
  groups: {
    day: 'El día',
    organisation: 'Organización',
    system: 'Sistema',
  },
  board: 'Hoy',
  faces: 'Rostros por revisar',
  requests: 'Por decidir',
  people: 'Personas',
  departments: 'Departamentos',
  schedules: 'Horarios',
  holidays: 'Festivos',
  reports: 'Informes',
  settings: 'Ajustes',
  trail: 'Registro de auditoría',
  devices: 'Dispositivos',
  webhooks: 'Webhooks',
};
