import type { SiteLetterKind } from '../../platform/settings/letter-kinds.js';
import { DAY, MINUTE } from '../../platform/time/duration.js';

/** How one kind of mail is written; its words are in templates/, and whether one may do without it in letter-kinds.ts. */
interface Letter {
  readonly subject: string;
  /** What its button says; left out where nothing is to be done. */
  readonly button?: string;
  /** Carries a link for setting the password, or for confirming the new address, good for so many milliseconds from when it is sent. */
  readonly linkLifetime?: number;
  /** Goes to the address that awaits its confirmation. */
  readonly isForNewAddress?: boolean;
  /** Goes to the person's guardian, who has no account. */
  readonly isForGuardian?: boolean;
}

const MAIL_TEMPLATES = {
  welcome: { subject: 'Welcome', button: 'Sign in' },
  set_password: {
    subject: 'Set your password',
    button: 'Set your password',
    linkLifetime: 7 * DAY,
  },
  reset_password: {
    subject: 'Reset your password',
    button: 'Set a new password',
    linkLifetime: 30 * MINUTE,
  },
  confirm_email: {
    subject: 'Confirm your address',
    button: 'Confirm the address',
    linkLifetime: DAY,
    isForNewAddress: true,
  },
  email_change_asked: {
    subject: 'Another address for your account',
    button: 'Sign in',
  },
  second_factor_changed: {
    subject: 'The second factor of your account',
    button: 'Sign in',
  },
  face_approved: { subject: 'Your pictures were approved', button: 'See your pictures' },
  face_rejected: { subject: 'A picture of yours was rejected', button: 'Take another picture' },
  face_expiring: { subject: 'Your face will be erased', button: 'See your pictures' },
  attendance_marked: { subject: 'Your attendance was marked' },
  check_out_forgotten: { subject: 'You did not check out', button: 'See your day' },
  not_marked: { subject: 'You are not marked today', button: 'See your day' },
  guardian_absence: { subject: 'An absence', isForGuardian: true },
  report_ready: { subject: 'Your report is ready', button: 'Open the report' },
  report_failed: { subject: 'Your report failed', button: 'See your reports' },
  request_to_decide: { subject: 'A request awaits you', button: 'See the requests' },
  request_decided: { subject: 'Your request was decided', button: 'See your requests' },
  monthly_summary: { subject: 'Your month in attendance', button: 'See your month' },
} as const satisfies Record<string, Letter> & Record<SiteLetterKind, Letter>;

export type MailTemplateName = keyof typeof MAIL_TEMPLATES;

export const mailTemplateNamed = (name: MailTemplateName): Letter => MAIL_TEMPLATES[name];

/** Which notifications are mailed too: those that have a letter. */
export const isMailTemplateName = (name: string): name is MailTemplateName =>
  Object.hasOwn(MAIL_TEMPLATES, name);
