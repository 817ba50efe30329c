import { DeliveryStatus, type WebhookDelivery } from './webhook-delivery.entity.js';
import type { WebhookEvent } from './webhook-event.js';

export class DeliveryDto {
  /** The header `webhook-id`: the receiver knows by it what came twice. */
  id!: string;
  event!: WebhookEvent;
  status!: DeliveryStatus;
  attempts!: number;

  /** The HTTP status of the last answer; null when there was none. */
  last_status!: number | null;
  last_error!: string | null;
  created_at!: Date;
  delivered_at!: Date | null;

  static from(delivery: WebhookDelivery): DeliveryDto {
    return {
      id: delivery.id,
      event: delivery.event,
      status: delivery.status,
      attempts: delivery.attempts,
      last_status: delivery.lastStatus,
      last_error: delivery.lastError,
      created_at: delivery.createdAt,
      delivered_at: delivery.deliveredAt,
    };
  }
}

export class DeliveryListDto {
  deliveries!: DeliveryDto[];
  total!: number;
  page!: number;
  limit!: number;
}
