import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
} from 'typeorm';
import { MOMENT } from '../platform/database/schema/columns.js';
import type { WebhookEvent } from './webhook-event.js';
import { Webhook } from './webhook.entity.js';

export enum DeliveryStatus {
  Waiting = 'waiting',
  Delivered = 'delivered',
  GivenUp = 'given_up',
}

/** One message to one webhook. */
@Entity('webhook_deliveries')
@Index(['webhookId', 'createdAt'])
@Index(['createdAt'])
export class WebhookDelivery {
  /** `msg_…`; the receiver knows by it what came twice. */
  @PrimaryColumn({ length: 40 })
  id!: string;

  @Column()
  webhookId!: number;

  @ManyToOne(() => Webhook, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  webhook?: Webhook;

  @Column('varchar', { length: 40 })
  event!: WebhookEvent;

  /** The body, byte for byte: a signature is of bytes. */
  @Column('text')
  body!: string;

  @Column({ type: 'simple-enum', enum: DeliveryStatus, default: DeliveryStatus.Waiting })
  status!: DeliveryStatus;

  @Column({ default: 0 })
  attempts!: number;

  /** How often it was sent again by hand. */
  @Column({ default: 0 })
  replays!: number;

  /** The HTTP status of the last answer; null when there was none. */
  @Column('int', { nullable: true })
  lastStatus!: number | null;

  @Column('varchar', { length: 200, nullable: true })
  lastError!: string | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  @Column({ ...MOMENT, nullable: true })
  deliveredAt!: Date | null;
}
