import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UsersModule } from '../users/users.module.js';
import { GuardianLetters } from './guardian-letters.js';
import { MailDelivery } from './mail/mail-delivery.js';
import { MailQueue } from './mail/mail-queue.js';
import { mailTransport } from './mail/mail-transport.js';
import { Notification } from './notification.entity.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsService } from './notifications.service.js';
import { Mailer } from './mail/mailer.js';
import { Mail } from './mail/mail.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Notification, Mail]), mailTransport, UsersModule],
  controllers: [NotificationsController],
  providers: [GuardianLetters, MailDelivery, MailQueue, NotificationsService, Mailer],
  exports: [GuardianLetters, MailQueue, NotificationsService],
})
export class NotificationsModule {}
