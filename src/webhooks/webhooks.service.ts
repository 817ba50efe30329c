import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AttendanceFeed } from '../attendance/ledger/attendance-feed.js';
import { Environment } from '../platform/config/environment.js';
import { AuditService } from '../platform/audit/audit.service.js';
import { defined } from '../platform/database/queries.js';
import { Transactions } from '../platform/database/transactions.js';
import { TooManyWebhooks, WebhookNotFound, WebhookUrlInsecure } from './errors.js';
import { Webhook } from './webhook.entity.js';

/** Each is told everything: more would be a burden to the database. */
const MOST = 20;

export type NewWebhook = Pick<Webhook, 'url' | 'description' | 'events'>;
export type WebhookChange = Partial<NewWebhook & Pick<Webhook, 'isActive'>>;

/** The places that are told what happens here. */
@Injectable()
export class WebhooksService {
  constructor(
    @InjectRepository(Webhook) private readonly webhooks: Repository<Webhook>,
    private readonly feed: AttendanceFeed,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly environment: Environment,
  ) {}

  /** It is told what happens from now on. @throws TooManyWebhooks @throws WebhookUrlInsecure */
  async create(wanted: NewWebhook): Promise<Webhook> {
    this.requireSecure(wanted);
    const position = await this.feed.settle();
    return this.transactions.run(async () => {
      if ((await this.webhooks.count()) >= MOST) throw new TooManyWebhooks(MOST);
      const { id } = await this.webhooks.save(this.webhooks.create({ ...wanted, position }));
      await this.record('webhook_created', id, { after: wanted });
      return this.webhooks.findOneByOrFail({ id });
    });
  }

  async list(): Promise<Webhook[]> {
    return this.webhooks.find({ order: { id: 'ASC' } });
  }

  /** @throws WebhookNotFound */
  async find(id: number): Promise<Webhook> {
    const webhook = await this.webhooks.findOneBy({ id });
    if (!webhook) throw new WebhookNotFound(id);
    return webhook;
  }

  /** One that is switched on again is not told what it missed. @throws WebhookNotFound @throws WebhookUrlInsecure */
  async update(id: number, change: WebhookChange): Promise<Webhook> {
    this.requireSecure(change);
    const before = await this.find(id);
    const isWoken = change.isActive === true && !before.isActive;
    const position = isWoken ? await this.feed.settle() : before.position;
    return this.transactions.run(async () => {
      await this.webhooks.update({ id }, { ...defined(change), position });
      await this.record('webhook_updated', id, { before: partOf(before), after: change });
      return this.find(id);
    });
  }

  /** The secret before signs too for another day. @throws WebhookNotFound */
  async changeSecret(id: number, now: Date): Promise<Webhook> {
    return this.transactions.run(async () => {
      await this.find(id);
      await this.webhooks.update(
        { id },
        { secretVersion: () => 'secret_version + 1', secretChangedAt: now },
      );
      await this.record('webhook_secret_changed', id, {});
      return this.find(id);
    });
  }

  /** What waits for it is sent no more. @throws WebhookNotFound */
  async remove(id: number): Promise<void> {
    await this.transactions.run(async () => {
      const before = await this.find(id);
      await this.webhooks.delete({ id });
      await this.record('webhook_deleted', id, { before: partOf(before) });
    });
  }

  private requireSecure({ url = '' }: WebhookChange): void {
    const isProduction = this.environment.NODE_ENV === 'production';
    if (isProduction && url.startsWith('http:')) throw new WebhookUrlInsecure();
  }

  private async record(action: string, id: number, change: { before?: object; after?: object }) {
    await this.audit.record({ action, table: 'webhooks', recordId: String(id), ...change });
  }
}

const partOf = ({ url, description, events, isActive }: Webhook): Required<WebhookChange> => ({
  url,
  description,
  events,
  isActive,
});
