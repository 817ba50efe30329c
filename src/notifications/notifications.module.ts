import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UsersModule } from '../users/users.module.js';
import { MailDispatcher } from './mail-dispatcher.js';
import { MailQueue } from './mail-queue.js';
import { mailTransport } from './mail-transport.js';
import { Notification } from './notification.entity.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsService } from './notifications.service.js';
import { Postman } from './postman.js';
import { QueuedMail } from './queued-mail.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Notification, QueuedMail]), mailTransport, UsersModule],
  controllers: [NotificationsController],
  providers: [MailDispatcher, MailQueue, NotificationsService, Postman],
  exports: [MailQueue, NotificationsService],
})
export class NotificationsModule {}
