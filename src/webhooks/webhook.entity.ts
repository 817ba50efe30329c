import { Column, CreateDateColumn, Entity } from 'typeorm';
import { asNumber, MOMENT } from '../platform/database/schema/columns.js';
import type { WebhookEvent } from './webhook-event.js';

/** A place that is told what happens here. */
@Entity('webhooks')
export class Webhook {
  @Column({ primary: true, generated: 'increment' })
  id!: number;

  @Column({ length: 500 })
  url!: string;

  /** What it is for, in the words of whoever made it. */
  @Column({ length: 100 })
  description!: string;

  @Column('simple-array')
  events!: WebhookEvent[];

  @Column({ default: true })
  isActive!: boolean;

  /** Up to where in the feed of attendance it has been told. */
  @Column('bigint', { transformer: asNumber })
  position!: number;

  /** Counted up with each change of the secret, which is made of it. */
  @Column({ default: 1 })
  secretVersion!: number;

  /** When the present secret took the place of the one before; null for the first. */
  @Column({ ...MOMENT, nullable: true })
  secretChangedAt!: Date | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
