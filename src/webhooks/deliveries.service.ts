import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { append } from '../platform/database/queries.js';
import { Transactions } from '../platform/database/transactions.js';
import { JobKind, JobQueue } from '../platform/jobs/job-queue.js';
import { DAY, HOUR, SECOND } from '../platform/time/duration.js';
import { offsetOf } from '../platform/wire/sorting.js';
import { DeliveryNotFound } from './errors.js';
import { DeliveryStatus, WebhookDelivery } from './webhook-delivery.entity.js';
import { bodyOf, type WebhookEvent } from './webhook-event.js';

interface DeliveryPayload {
  readonly deliveryId: string;
}

/** A receiver may be away for a day. */
export const DELIVER_WEBHOOK = new JobKind<DeliveryPayload>('webhook', {
  concurrency: 4,
  backOff: { first: 2 * SECOND, longest: HOUR, giveUpAfter: DAY },
});

export interface NewDelivery {
  readonly webhookId: number;
  readonly event: WebhookEvent;
  readonly body: string;
}

/** The messages to webhooks. */
@Injectable()
export class DeliveriesService {
  constructor(
    @InjectRepository(WebhookDelivery) private readonly deliveries: Repository<WebhookDelivery>,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
  ) {}

  /** Joins the ambient transaction. */
  async add(messages: readonly NewDelivery[]): Promise<string[]> {
    const rows = messages.map((message) => ({ ...message, id: `msg_${randomUUID()}` }));
    if (rows.length === 0) return [];
    await this.transactions.run(async () => {
      await append(this.deliveries, rows);
      const jobs = rows.map(({ id }) => ({ id, payload: { deliveryId: id } }));
      await this.queue.addAll(DELIVER_WEBHOOK, jobs);
    });
    return rows.map(({ id }) => id);
  }

  /** Sends something that says nothing. */
  async test(webhookId: number, now: Date): Promise<WebhookDelivery> {
    const event = 'webhook.test';
    const [id = ''] = await this.add([{ webhookId, event, body: bodyOf(event, now, {}) }]);
    return this.find(webhookId, id);
  }

  /** The latest first. */
  async list(
    webhookId: number,
    page: { page: number; limit: number },
  ): Promise<[WebhookDelivery[], number]> {
    return this.deliveries.findAndCount({
      where: { webhookId },
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: offsetOf(page),
      take: page.limit,
    });
  }

  /** The latest to each webhook, by its id: the first that `list` gives. */
  async latest(): Promise<ReadonlyMap<number, WebhookDelivery>> {
    const query = this.deliveries
      .createQueryBuilder('delivery')
      .innerJoin('delivery.webhook', 'webhook');
    // One step in the index for each webhook, however many messages it was sent.
    const latest = query
      .subQuery()
      .select('one.id')
      .from(WebhookDelivery, 'one')
      .where('one.webhookId = webhook.id')
      .orderBy('one.createdAt', 'DESC')
      .addOrderBy('one.id', 'DESC')
      .limit(1);
    const deliveries = await query.where(`delivery.id = ${latest.getQuery()}`).getMany();
    return new Map(deliveries.map((delivery) => [delivery.webhookId, delivery]));
  }

  /** Sends the same once more, under the same id, whatever became of it. @throws DeliveryNotFound */
  async replay(webhookId: number, id: string): Promise<WebhookDelivery> {
    const { replays } = await this.find(webhookId, id);
    await this.transactions.run(async () => {
      const { affected } = await this.deliveries.update(
        { id, replays },
        { status: DeliveryStatus.Waiting, replays: replays + 1 },
      );
      if (affected === 0) return;
      await this.queue.add(DELIVER_WEBHOOK, `${id}.${replays + 1}`, { deliveryId: id });
    });
    return this.find(webhookId, id);
  }

  private async find(webhookId: number, id: string): Promise<WebhookDelivery> {
    const delivery = await this.deliveries.findOneBy({ id, webhookId });
    if (!delivery) throw new DeliveryNotFound(id);
    return delivery;
  }
}
