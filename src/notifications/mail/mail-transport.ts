import { join } from 'node:path';
import { MailerModule } from '@nestjs-modules/mailer';
import { HandlebarsAdapter } from '@nestjs-modules/mailer/adapters/handlebars.adapter';
import { Environment } from '../../platform/config/environment.js';

export const TEMPLATES = join(import.meta.dirname, 'templates');

const SMTPS = 465;
/** Milliseconds. */
const PATIENCE = 15_000;

/** The mail server of the environment, and how HTML mail is drawn. */
export const mailTransport = MailerModule.forRootAsync({
  imports: [],
  inject: [Environment],
  useFactory: (environment: Environment) => ({
    transport: environment.SMTP_SERVER ? smtp(environment) : { jsonTransport: true },
    template: {
      dir: TEMPLATES,
      adapter: new HandlebarsAdapter(undefined, { inlineCssEnabled: false }),
      options: { strict: true },
    },
    options: { layout: 'layout' },
  }),
});

const smtp = ({ SMTP_SERVER, SMTP_PORT, SMTP_USERNAME, SMTP_PASSWORD }: Environment) => ({
  host: SMTP_SERVER,
  port: SMTP_PORT,
  secure: SMTP_PORT === SMTPS,
  pool: true,
  maxConnections: 2,
  connectionTimeout: PATIENCE,
  greetingTimeout: PATIENCE,
  socketTimeout: PATIENCE,
  ...(SMTP_USERNAME && { auth: { user: SMTP_USERNAME, pass: SMTP_PASSWORD } }),
});
