import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceModule } from '../attendance/attendance.module.js';
import { DeliveriesController } from './deliveries.controller.js';
import { DeliveriesService } from './deliveries.service.js';
import { FeedFollower } from './feed-follower.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookSender } from './webhook-sender.js';
import { Webhook } from './webhook.entity.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

/** Other programs are told what happens here. */
@Module({
  imports: [TypeOrmModule.forFeature([Webhook, WebhookDelivery]), AttendanceModule],
  controllers: [WebhooksController, DeliveriesController],
  providers: [DeliveriesService, FeedFollower, WebhookSecrets, WebhookSender, WebhooksService],
})
export class WebhooksModule {}
