import { createSecretKey } from 'node:crypto';
import { Webhook as Receiver } from 'standardwebhooks';
import type { Secrets } from '../platform/config/secrets.js';
import { WebhookSecrets } from './webhook-secrets.js';

const secrets = new WebhookSecrets({ webhooks: createSecretKey(Buffer.alloc(32, 1)) } as Secrets);
const now = new Date();
const message = { id: 'msg_1', sentAt: now, body: '{"type":"webhook.test"}' };
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

const isBelieved = (secret: string, signature: string): boolean => {
  const headers = {
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signature,
  };
  try {
    new Receiver(secret).verify(message.body, headers);
    return true;
  } catch {
    return false;
  }
};

describe('The secret of a webhook', () => {
  it('signs what a receiver with the same secret believes, and no other', () => {
    const webhook = { id: 1, secretVersion: 1, secretChangedAt: null };
    const signature = secrets.sign(webhook, message);
    expect(isBelieved(secrets.of(webhook), signature)).toBe(true);
    expect(isBelieved(secrets.of({ ...webhook, id: 2 }), signature)).toBe(false);
  });

  it.each([
    [23, true],
    [25, false],
  ])('%d hours after a change the one before is used too: %s', (hours, isUsed) => {
    const webhook = { id: 1, secretVersion: 2, secretChangedAt: ago(hours) };
    const signature = secrets.sign(webhook, message);
    expect(isBelieved(secrets.of(webhook), signature)).toBe(true);
    expect(isBelieved(secrets.of({ ...webhook, secretVersion: 1 }), signature)).toBe(isUsed);
  });
});
