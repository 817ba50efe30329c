import { PageQuery } from '../platform/wire/page-query.dto.js';
import { Priority, type Notification } from './notification.entity.js';
import { Optional } from '../platform/wire/presence.js';
import { BooleanText } from '../platform/wire/query-values.js';

export class NotificationQuery extends PageQuery {
  /** Only unread ones, or only read ones. */
  @Optional()
  @BooleanText()
  unread?: boolean;
}

export class NotificationDto {
  id!: number;
  /** `face_approved`, … */
  type!: string;
  title!: string;
  message!: string;
  action_url!: string | null;
  is_read!: boolean;
  read_at!: Date | null;
  priority!: Priority;
  created_at!: Date;

  static from(notification: Notification): NotificationDto {
    return {
      id: notification.id,
      type: notification.notificationType,
      title: notification.title,
      message: notification.message,
      action_url: notification.actionUrl,
      is_read: notification.isRead,
      read_at: notification.readAt,
      priority: notification.priority,
      created_at: notification.createdAt,
    };
  }
}

export class NotificationListDto {
  notifications!: NotificationDto[];
  /** How many match. */
  total!: number;
  /** How many are unread in all. */
  unread!: number;
  page!: number;
  limit!: number;
}
