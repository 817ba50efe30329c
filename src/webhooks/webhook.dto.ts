import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  IsUrl,
  MaxLength,
} from 'class-validator';
import { Optional } from '../platform/wire/presence.js';
import { Remark, Trimmed } from '../platform/wire/text.js';
import { DeliveryDto } from './delivery.dto.js';
import type { WebhookDelivery } from './webhook-delivery.entity.js';
import { FEED_EVENTS, type WebhookEvent } from './webhook-event.js';
import type { Webhook } from './webhook.entity.js';
import type { NewWebhook, WebhookChange } from './webhooks.service.js';

const LONGEST_URL = 500;

const HTTP = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };

/** An address that holds no password: it is shown again and kept in the audit trail. */
const Address = () =>
  applyDecorators(
    IsUrl({ ...HTTP, disallow_auth: true }),
    MaxLength(LONGEST_URL),
    Trimmed(),
    IsString(),
    ApiProperty({ format: 'uri', maxLength: LONGEST_URL }),
  );

/** What it is told of. */
const Events = () =>
  applyDecorators(
    IsArray(),
    ArrayNotEmpty(),
    ArrayUnique(),
    IsIn(FEED_EVENTS, { each: true }),
    ApiProperty({ enum: FEED_EVENTS, isArray: true, minItems: 1, uniqueItems: true }),
  );

export class CreateWebhookDto {
  /** Where messages are posted to; `https` in production. */
  @Address()
  url!: string;

  /** What it is for. */
  @Optional()
  @Remark(100)
  description?: string;

  @Events()
  events!: WebhookEvent[];

  static toNew({ url, description = '', events }: CreateWebhookDto): NewWebhook {
    return { url, description, events };
  }
}

/** What is left out stays. */
export class ChangeWebhookDto {
  @Optional()
  @Address()
  url?: string;

  @Optional()
  @Remark(100)
  description?: string;

  @Optional()
  @Events()
  events?: WebhookEvent[];

  /** One that is switched on again is not told what it missed. */
  @Optional()
  @IsBoolean()
  is_active?: boolean;

  static toChange({ url, description, events, is_active }: ChangeWebhookDto): WebhookChange {
    return { url, description, events, isActive: is_active };
  }
}

export class WebhookDto {
  id!: number;
  url!: string;
  description!: string;
  events!: WebhookEvent[];
  is_active!: boolean;

  /** For a day from then on messages are signed with the former secret, too; null for the first. */
  secret_changed_at!: Date | null;
  created_at!: Date;

  static from(webhook: Webhook): WebhookDto {
    return {
      id: webhook.id,
      url: webhook.url,
      description: webhook.description,
      events: webhook.events,
      is_active: webhook.isActive,
      secret_changed_at: webhook.secretChangedAt,
      created_at: webhook.createdAt,
    };
  }
}

export class WebhookWithSecretDto extends WebhookDto {
  /** `whsec_…`, what messages are signed with, as Standard Webhooks has it. It is told this once. */
  secret!: string;

  static with(webhook: Webhook, secret: string): WebhookWithSecretDto {
    return Object.assign(WebhookDto.from(webhook), { secret });
  }
}

export class ListedWebhookDto extends WebhookDto {
  /** The latest message; null where none is kept. */
  last_delivery!: DeliveryDto | null;

  static with(webhook: Webhook, latest: WebhookDelivery | undefined): ListedWebhookDto {
    const last_delivery = latest ? DeliveryDto.from(latest) : null;
    return Object.assign(WebhookDto.from(webhook), { last_delivery });
  }
}

export class WebhookListDto {
  webhooks!: ListedWebhookDto[];

  /** @param latest the latest message to each, by its id */
  static from(
    webhooks: readonly Webhook[],
    latest: ReadonlyMap<number, WebhookDelivery>,
  ): WebhookListDto {
    return { webhooks: webhooks.map((one) => ListedWebhookDto.with(one, latest.get(one.id))) };
  }
}
