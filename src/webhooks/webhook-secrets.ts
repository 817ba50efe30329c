import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Webhook as Signer } from 'standardwebhooks';
import { Secrets } from '../platform/config/secrets.js';
import { DAY } from '../platform/time/duration.js';
import type { Webhook } from './webhook.entity.js';

/** Milliseconds in which the secret before signs too, so that a receiver can change at leisure. */
const OVERLAP = DAY;

type Secret = Pick<Webhook, 'id' | 'secretVersion' | 'secretChangedAt'>;

/** A message as the receiver gets it. */
export interface SignedMessage {
  readonly id: string;
  readonly sentAt: Date;
  readonly body: string;
}

/** The secrets that messages are signed with. None is kept: each is made of the service's own and the webhook's number. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly secrets: Secrets) {}

  /** `whsec_…`, as Standard Webhooks writes it. */
  of({ id, secretVersion }: Secret): string {
    const bytes = createHmac('sha256', this.secrets.webhooks)
      .update(`${id}/${secretVersion}`)
      .digest('base64');
    return `whsec_${bytes}`;
  }

  /** The value of the header `webhook-signature`: a day long by the secret before, too. */
  sign(secret: Secret, { id, sentAt, body }: SignedMessage): string {
    const changedAt = secret.secretChangedAt?.getTime() ?? -Infinity;
    const versions = [secret.secretVersion];
    if (sentAt.getTime() - changedAt < OVERLAP) versions.push(secret.secretVersion - 1);
    return versions
      .map((secretVersion) =>
        new Signer(this.of({ ...secret, secretVersion })).sign(id, sentAt, body),
      )
      .join(' ');
  }
}
