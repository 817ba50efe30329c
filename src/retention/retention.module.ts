import { Module, type FactoryProvider, type Type } from '@nestjs/common';
import { getRepositoryToken, TypeOrmModule } from '@nestjs/typeorm';
import type { ObjectLiteral, Repository } from 'typeorm';
import { SignInFailure } from '../auth/sign-in/sign-in-failure.entity.js';
import { AuthToken } from '../auth/tokens/auth-token.entity.js';
import { FaceConsent } from '../face/consent/face-consent.entity.js';
import { ErasureModule } from '../face/erasure/erasure.module.js';
import { FaceEncoding } from '../face/templates/face-encoding.entity.js';
import { Mail } from '../notifications/mail/mail.entity.js';
import { Notification } from '../notifications/notification.entity.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { StorageModule } from '../platform/storage/storage.module.js';
import { User } from '../users/user.entity.js';
import { Webhook } from '../webhooks/webhook.entity.js';
import { WebhookDelivery } from '../webhooks/webhook-delivery.entity.js';
import { ErasureNotice } from './people/erasure-notice.entity.js';
import { ErasureNotices } from './people/erasure-notices.js';
import { FaceHolders } from './people/face-holders.js';
import { Leavers } from './people/leavers.js';
import { OrphanedFiles } from './people/orphaned-files.js';
import { RejectedPictures } from './people/rejected-pictures.js';
import { RemovedPeople } from './people/removed-people.js';
import { UnseenPeople } from './people/unseen-people.js';
import { RETAINED_DATA, type RetainedData } from './retained-data.js';
import { RetentionService } from './retention.service.js';
import { AuditLines } from './rows/audit-lines.js';
import { RetainedRows, type DueRows } from './rows/retained-rows.js';
import {
  dueConsents,
  dueDeliveries,
  dueFailures,
  dueMails,
  dueNotifications,
  dueSessions,
} from './rows/row-terms.js';

const ROWS = [
  rowsOf('consents', FaceConsent, dueConsents),
  rowsOf('sessions', AuthToken, dueSessions),
  rowsOf('failed_sign_ins', SignInFailure, dueFailures),
  rowsOf('notifications', Notification, dueNotifications),
  rowsOf('mails', Mail, dueMails),
  rowsOf('webhook_deliveries', WebhookDelivery, dueDeliveries),
];

/** Files last: what is erased before leaves none behind. */
const PARTS = [RemovedPeople, Leavers, UnseenPeople, RejectedPictures, AuditLines, OrphanedFiles];

/** What goes by itself, and when. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      AuthToken,
      ErasureNotice,
      FaceConsent,
      FaceEncoding,
      Mail,
      Notification,
      SignInFailure,
      User,
      Webhook,
      WebhookDelivery,
    ]),
    ErasureModule,
    NotificationsModule,
    StorageModule,
  ],
  providers: [
    ErasureNotices,
    FaceHolders,
    ...PARTS,
    ...ROWS,
    {
      provide: RETAINED_DATA,
      inject: [...PARTS, ...ROWS.map(({ provide }) => provide)],
      useFactory: (...parts: RetainedData[]) => parts,
    },
    RetentionService,
  ],
  exports: [RetentionService],
})
export class RetentionModule {}

function rowsOf<Row extends ObjectLiteral>(
  name: string,
  entity: Type<Row>,
  due: DueRows<Row>,
): FactoryProvider<RetainedData> {
  return {
    provide: `retained ${name}`,
    inject: [getRepositoryToken(entity), SettingsService],
    useFactory: (rows: Repository<Row>, settings: SettingsService) =>
      new RetainedRows(name, rows, settings, due),
  };
}
