import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ActivityStatus } from '../platform/audit/activity-log.entity.js';
import { AuditService } from '../platform/audit/audit.service.js';
import {
  JobQueue,
  PermanentFailure,
  type JobHandler,
  type JobRun,
} from '../platform/jobs/job-queue.js';
import { SECOND } from '../platform/time/duration.js';
import { DELIVER_WEBHOOK } from './deliveries.service.js';
import { DeliveryStatus, WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { Webhook } from './webhook.entity.js';

type Payload = (typeof DELIVER_WEBHOOK)['payload'];

/** Milliseconds a receiver may take. */
const PATIENCE = 10 * SECOND;
/** The receiver wants no more. */
const GONE = 410;
const LONGEST_ERROR = 200;

/** Sends the messages that wait, signed as Standard Webhooks has it. */
@Injectable()
export class WebhookSender implements JobHandler<Payload>, OnModuleInit {
  constructor(
    @InjectRepository(WebhookDelivery) private readonly deliveries: Repository<WebhookDelivery>,
    @InjectRepository(Webhook) private readonly webhooks: Repository<Webhook>,
    private readonly secrets: WebhookSecrets,
    private readonly queue: JobQueue,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.queue.handle(DELIVER_WEBHOOK, this);
  }

  async run({ payload: { deliveryId: id }, signal }: JobRun<Payload>): Promise<void> {
    const delivery = await this.deliveries.findOne({
      where: { id, status: DeliveryStatus.Waiting },
      relations: { webhook: true },
    });
    // Deleted with its webhook, or delivered by an earlier try that could not say so any more.
    if (!delivery?.webhook) return;
    const lastStatus = await this.post(delivery, delivery.webhook, signal);
    if (lastStatus === GONE) await this.switchOff(delivery.webhookId);
    await this.note(id, { lastStatus, lastError: null });
    if (lastStatus === GONE)
      throw new PermanentFailure('The receiver answered 410: it wants no more');
    if (lastStatus >= 300) throw new Error(`The receiver answered ${lastStatus}`);
    await this.deliveries.update(
      { id },
      { status: DeliveryStatus.Delivered, deliveredAt: new Date() },
    );
  }

  async giveUp({ deliveryId: id }: Payload, { message }: Error): Promise<void> {
    const { affected } = await this.deliveries.update(
      { id, status: DeliveryStatus.Waiting },
      { status: DeliveryStatus.GivenUp, lastError: message.slice(0, LONGEST_ERROR) },
    );
    if (affected !== 1) return;
    await this.audit.record({
      action: 'webhook_given_up',
      description: 'A message to a webhook could not be delivered for a day',
      table: 'webhook_deliveries',
      recordId: id,
      status: ActivityStatus.Failed,
    });
  }

  /** @returns the HTTP status of the answer */
  private async post(
    { id, body }: WebhookDelivery,
    webhook: Webhook,
    stopped: AbortSignal,
  ): Promise<number> {
    const sentAt = new Date();
    try {
      const answer = await fetch(webhook.url, {
        method: 'POST',
        body,
        // An address that was checked when it was typed in may not lead to another.
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), stopped]),
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
          'webhook-signature': this.secrets.sign(webhook, { id, sentAt, body }),
        },
      });
      // Whatever it says is of no interest, however long it is.
      await answer.body?.cancel();
      return answer.status;
    } catch (error) {
      await this.note(id, { lastStatus: null, lastError: reasonOf(error) });
      throw new Error(`The receiver did not answer: ${reasonOf(error)}`, { cause: error });
    }
  }

  private async note(
    id: string,
    outcome: Pick<WebhookDelivery, 'lastStatus' | 'lastError'>,
  ): Promise<void> {
    await this.deliveries.update({ id }, { ...outcome, attempts: () => 'attempts + 1' });
  }

  private async switchOff(webhookId: number): Promise<void> {
    await this.webhooks.update({ id: webhookId }, { isActive: false });
    await this.audit.record({
      action: 'webhook_switched_off',
      description: 'Its receiver answered 410',
      table: 'webhooks',
      recordId: String(webhookId),
    });
  }
}

/** `fetch` has the reason in the cause of its error. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return String(cause instanceof Error ? cause.message || cause.name : cause).slice(
    0,
    LONGEST_ERROR,
  );
}
