import type { AdminTexts } from './en.js';

export const ar: AdminTexts = {
  title: 'الإدارة',
  refusedTitle: 'هذه الصفحة للمديرين والمسؤولين',
  refusedText: 'لا يستطيع حسابك رؤية حضور الآخرين. أيامك في صفحتك الخاصة.',
  toStart: 'إلى صفحة البداية',
  whyAll: 'السبب رغم ذلك؛ يُحفظ في سجل التدقيق',
  groups: {
    day: 'اليوم',
    organisation: 'المؤسسة',
    system: 'النظام',
  },
  board: 'اليوم',
  faces: 'وجوه للمراجعة',
  requests: 'للبتّ فيها',
  people: 'الأشخاص',
  departments: 'الأقسام',
  schedules: 'جداول الدوام',
  holidays: 'العطل',
  reports: 'التقارير',
  settings: 'الإعدادات',
  trail: 'سجل التدقيق',
  devices: 'الأجهزة',
  webhooks: 'خطافات الويب',
};
