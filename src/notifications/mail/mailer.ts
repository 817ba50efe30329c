import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MailerService } from '@nestjs-modules/mailer';
import { Injectable, Logger } from '@nestjs/common';
import Handlebars from 'handlebars';
import { Environment } from '../../platform/config/environment.js';
import { EmailLinks } from '../../users/email-links.js';
import { PasswordLinks } from '../../users/password-links.js';
import type { User } from '../../users/user.entity.js';
import { mailTemplateNamed, type MailTemplateName } from './mail-templates.js';
import { TEMPLATES } from './mail-transport.js';
import type { Mail } from './mail.entity.js';

interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly template: MailTemplateName;
  readonly context: Record<string, unknown>;
  readonly text: string;
  readonly messageId: string;
}

/** Writes mails and hands them to the mail server. */
@Injectable()
export class Mailer {
  private readonly logger = new Logger('Mail');
  private readonly texts = new Map<MailTemplateName, HandlebarsTemplateDelegate>();

  constructor(
    private readonly mailer: MailerService,
    private readonly links: PasswordLinks,
    private readonly emailLinks: EmailLinks,
    private readonly environment: Environment,
  ) {}

  /** To a person who is gone meanwhile, or has no address, nothing is sent. @throws what the mail server says */
  async deliver(mail: Mail, now: Date): Promise<void> {
    if (!mail.user || mail.user.deletedAt) return;
    const to = addressOf(mail, mail.user);
    if (to === null) return;
    const letter = { to, ...(await this.write(mail, mail.user, now)) };
    if (this.environment.SMTP_SERVER) await this.mailer.sendMail({ ...letter });
    else this.show(letter);
  }

  private async write({ id, template, context }: Mail, user: User, now: Date) {
    const { subject, button, linkLifetime, isForGuardian } = mailTemplateNamed(template);
    const link = linkLifetime && (await this.linkFor(user, template, after(now, linkLifetime)));
    const { MAIL_FROM: from } = this.environment;
    const app = this.app();
    const person = { name: user.name, user_id: user.id };
    const frame = { site: siteOf(from), button, address: link ?? app, isForGuardian };
    const words = { subject, ...context, ...person, ...frame, link, app };
    return {
      from,
      subject,
      template,
      context: words,
      text: this.textOf(template)(words),
      // The same at each attempt, so that a mail sent twice can be told from two mails.
      messageId: `<mail-${id}@${/@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'}>`,
    };
  }

  private async linkFor(user: User, template: MailTemplateName, end: Date): Promise<string> {
    if (mailTemplateNamed(template).isForNewAddress) {
      return `${this.app()}/confirm-email?token=${this.emailLinks.tokenFor(user, end)}`;
    }
    const token = await this.links.tokenFor(user.id, end);
    return `${this.app()}/reset-password?token=${token ?? ''}`;
  }

  /** Where people meet the application: as the operator says, the first origin that is let in, or this server. */
  private app(): string {
    const { PUBLIC_URL: url, CORS_ORIGINS: origins, PORT: port } = this.environment;
    return url ?? origins[0] ?? `http://localhost:${port}`;
  }

  private textOf(template: MailTemplateName): HandlebarsTemplateDelegate {
    const known = this.texts.get(template);
    if (known) return known;
    const source = readFileSync(join(TEMPLATES, `${template}.text.hbs`), 'utf8');
    const made = Handlebars.compile(source, { noEscape: true });
    this.texts.set(template, made);
    return made;
  }

  /** A log in production is read by many; there the links stay out of it. */
  private show({ to, subject, text }: Letter): void {
    const words = this.environment.NODE_ENV === 'production' ? '' : `\n${text}`;
    this.logger.log(`No SMTP_SERVER is set, so this was not sent to ${to}: ${subject}${words}`);
  }
}

/** What the mails are sent as: the name before the address, or what the product is called. */
export const siteOf = (from: string): string =>
  /^\s*"?([^"<]+?)"?\s*</.exec(from)?.[1] ?? 'Face attendance';

const after = (moment: Date, ms: number): Date => new Date(moment.getTime() + ms);

/** Null where there is nowhere to write to: the person has no such address, or none awaits its confirmation any more. */
function addressOf({ template, context }: Mail, user: User): string | null {
  const { isForNewAddress, isForGuardian } = mailTemplateNamed(template);
  if (isForNewAddress) return user.pendingEmail;
  return isForGuardian ? user.guardianEmail : (context.to ?? user.email);
}
