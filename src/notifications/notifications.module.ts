import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UsersModule } from '../users/users.module.js';
import { MailDispatcher } from './mail/mail-dispatcher.js';
import { MailQueue } from './mail/mail-queue.js';
import { mailTransport } from './mail/mail-transport.js';
import { Notification } from './notification.entity.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsService } from './notifications.service.js';
import { Mailer } from './mail/mailer.js';
import { QueuedMail } from './mail/queued-mail.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Notification, QueuedMail]), mailTransport, UsersModule],
  controllers: [NotificationsController],
  providers: [MailDispatcher, MailQueue, NotificationsService, Mailer],
  exports: [MailQueue, NotificationsService],
})
export class NotificationsModule {}
