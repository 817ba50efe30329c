/** The kinds of letters that sites and people may do without. Links, welcomes and changes of an account are always sent. */
export const LETTER_KINDS = [
  'face_approved',
  'face_rejected',
  'face_expiring',
  'attendance_marked',
  'check_out_forgotten',
  'not_marked',
  'report_ready',
  'report_failed',
  'request_to_decide',
  'request_decided',
  'monthly_summary',
] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

export const isLetterKind = (name: string): name is LetterKind =>
  (LETTER_KINDS as readonly string[]).includes(name);

/** With those that go to somebody else, which the site alone may do without. */
export const SITE_LETTER_KINDS = [...LETTER_KINDS, 'guardian_absence'] as const;

export type SiteLetterKind = (typeof SITE_LETTER_KINDS)[number];
