import { DAY, MINUTE } from '../../platform/time/duration.js';
/** How one kind of mail is written; its words are in templates/. */
interface Letter {
  readonly subject: string;
  /** Carries a link for setting the password, or for confirming the new address, good for so many milliseconds from when it is sent. */
  readonly linkLifetime?: number;
  /** Goes to the address that awaits its confirmation. */
  readonly isForNewAddress?: boolean;
  /** A person who wants no notifications gets it all the same. */
  readonly isEssential?: boolean;
}

const MAIL_TEMPLATES = {
  welcome: { subject: 'Welcome', isEssential: true },
  set_password: { subject: 'Set your password', linkLifetime: 7 * DAY, isEssential: true },
  reset_password: { subject: 'Reset your password', linkLifetime: 30 * MINUTE, isEssential: true },
  confirm_email: {
    subject: 'Confirm your address',
    linkLifetime: DAY,
    isForNewAddress: true,
    isEssential: true,
  },
  email_change_asked: { subject: 'Another address for your account', isEssential: true },
  face_approved: { subject: 'Your pictures were approved' },
  face_rejected: { subject: 'A picture of yours was rejected' },
  attendance_marked: { subject: 'Your attendance was marked' },
  check_out_forgotten: { subject: 'You did not check out' },
  report_ready: { subject: 'Your report is ready' },
  report_failed: { subject: 'Your report failed' },
  request_decided: { subject: 'Your request was decided' },
  monthly_summary: { subject: 'Your month in attendance' },
} as const satisfies Record<string, Letter>;

export type MailTemplateName = keyof typeof MAIL_TEMPLATES;

export const mailTemplateNamed = (name: MailTemplateName): Letter => MAIL_TEMPLATES[name];

/** Which notifications are mailed too: those that have a letter. */
export const isMailTemplateName = (name: string): name is MailTemplateName =>
  Object.hasOwn(MAIL_TEMPLATES, name);
