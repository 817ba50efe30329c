import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AttendanceFeed } from '../attendance/ledger/attendance-feed.js';
import { Transactions } from '../platform/database/transactions.js';
import { SingleFlight } from '../platform/jobs/single-flight.js';
import { SECOND } from '../platform/time/duration.js';
import { DeliveriesService } from './deliveries.service.js';
import { bodyOfEntry, eventOf } from './webhook-event.js';
import { Webhook } from './webhook.entity.js';

const EVERY = SECOND;
const MOST_AT_ONCE = 200;

/**
 * Makes messages of what the feed of attendance has. The feed is written in the transaction that writes the record, and
 * how far a webhook is moves in the one that writes its messages: nothing is lost, and of several processes one does it.
 */
@Injectable()
export class FeedFollower implements BeforeApplicationShutdown {
  private readonly rounds = new SingleFlight(() => this.follow(), new Logger('Webhooks'));

  constructor(
    @InjectRepository(Webhook) private readonly webhooks: Repository<Webhook>,
    private readonly feed: AttendanceFeed,
    private readonly deliveries: DeliveriesService,
    private readonly transactions: Transactions,
  ) {}

  @Interval(EVERY)
  tick(): void {
    this.rounds.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.over();
  }

  private async follow(): Promise<void> {
    const webhooks = await this.webhooks.findBy({ isActive: true });
    if (webhooks.length === 0) return;
    const last = await this.feed.settle();
    for (const webhook of webhooks) {
      let { position } = webhook;
      while (position < last) position = await this.tell(webhook, position);
    }
  }

  /** @returns how far the webhook is then */
  private async tell({ id, events }: Webhook, position: number): Promise<number> {
    const entries = await this.feed.after(position, MOST_AT_ONCE);
    const reached = entries.at(-1)?.position ?? Infinity;
    const wanted = entries.filter((entry) => events.includes(eventOf(entry)));
    await this.transactions.run(async () => {
      const { affected } = await this.webhooks.update({ id, position }, { position: reached });
      // Another process was quicker.
      if (affected !== 1) return;
      await this.deliveries.add(
        wanted.map((entry) => ({
          webhookId: id,
          event: eventOf(entry),
          body: bodyOfEntry(entry),
        })),
      );
    });
    return reached;
  }
}
