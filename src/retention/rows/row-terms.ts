import { In, LessThan } from 'typeorm';
import { SignInFailure } from '../../auth/sign-in/sign-in-failure.entity.js';
import { AuthToken } from '../../auth/tokens/auth-token.entity.js';
import { FaceConsent } from '../../face/consent/face-consent.entity.js';
import { Mail, MailStatus } from '../../notifications/mail/mail.entity.js';
import { Notification } from '../../notifications/notification.entity.js';
import { WebhookDelivery } from '../../webhooks/webhook-delivery.entity.js';
import { daysBefore, type DueRows } from './retained-rows.js';

/** Days that a wrong password is counted for. */
const FAILURE_DAYS = 1;

/** Until a session is forgotten, it can still be told from one that never was. */
export const dueSessions: DueRows<AuthToken> = ({ retention_sessions_days: days }, now) => [
  { expiresAt: LessThan(daysBefore(now, days)) },
];

export const dueFailures: DueRows<SignInFailure> = (_, now) => [
  { failedAt: LessThan(daysBefore(now, FAILURE_DAYS)) },
];

export const dueMails: DueRows<Mail> = ({ retention_mails_days: days }, now) => [
  {
    status: In([MailStatus.Sent, MailStatus.GivenUp]),
    createdAt: LessThan(daysBefore(now, days)),
  },
];

export const dueNotifications: DueRows<Notification> = (settings, now) => {
  const expired = { expiresAt: LessThan(now) };
  const { retention_notifications_days: days } = settings;
  return days === 0 ? [expired] : [expired, { createdAt: LessThan(daysBefore(now, days)) }];
};

export const dueDeliveries: DueRows<WebhookDelivery> = (settings, now) => [
  { createdAt: LessThan(daysBefore(now, settings.retention_deliveries_days)) },
];

/** Those that hold are the ground that faces are kept on. */
export const dueConsents: DueRows<FaceConsent> = ({ retention_consents_days: days }, now) =>
  days === 0 ? [] : [{ withdrawnAt: LessThan(daysBefore(now, days)) }];
