import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, Repository, type FindOptionsWhere } from 'typeorm';
import { SettingsService } from '../platform/settings/settings.service.js';
import { UserSettingsService } from '../users/profile/user-settings.service.js';
import { NotificationNotFound } from './errors.js';
import { isMailTemplateName, type MailTemplateName } from './mail/mail-templates.js';
import { MailQueue } from './mail/mail-queue.js';
import { Notification, Priority } from './notification.entity.js';
import { append, defined } from '../platform/database/queries.js';

/** What a user is told. */
export interface News {
  /** `face_rejected`, …; what has a letter of this name is also mailed. */
  readonly type: string;
  /** The letter of news that has none of its own name. */
  readonly letter?: MailTemplateName;
  readonly title: string;
  readonly message: string;
  /** A path of the single-page app. */
  readonly actionUrl?: string;
  readonly priority?: Priority;
  /** From when on nobody needs to be told any more. */
  readonly expiresAt?: Date;
  /** Further words for the letter. */
  readonly details?: Readonly<Record<string, unknown>>;
}

@Injectable()
export class NotificationsService {
  constructor(
    @InjectRepository(Notification) private readonly notifications: Repository<Notification>,
    private readonly mail: MailQueue,
    private readonly settings: SettingsService,
    private readonly userSettings: UserSettingsService,
  ) {}

  /** Joins the ambient transaction. Mailed too, if the site and the user want that. */
  async notify(userId: string, news: News): Promise<void> {
    const { type, title, message, actionUrl, priority, expiresAt } = news;
    await append(this.notifications, {
      userId,
      notificationType: type,
      title,
      message,
      actionUrl,
      priority,
      expiresAt,
    });
    const letter = news.letter ?? (isMailTemplateName(type) ? type : undefined);
    if (!letter || !(await this.isWanted(letter, userId))) return;
    await this.mail.add(letter, [userId], { title, message, ...news.details });
  }

  /** The latest first. @returns the page's, how many there are, and how many are unread in all */
  async list(
    userId: string,
    wish: { isUnread?: boolean; offset: number; limit: number },
    now: Date,
  ): Promise<{ notifications: Notification[]; total: number; unread: number }> {
    const isRead = wish.isUnread === undefined ? undefined : !wish.isUnread;
    const [notifications, total] = await this.notifications.findAndCount({
      where: current(defined({ userId, isRead }), now),
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: wish.offset,
      take: wish.limit,
    });
    const unread = await this.notifications.countBy(current({ userId, isRead: false }, now));
    return { notifications, total, unread };
  }

  /** @throws NotificationNotFound */
  async markRead(userId: string, id: number, now: Date): Promise<void> {
    if (!(await this.notifications.existsBy({ id, userId }))) throw new NotificationNotFound();
    await this.read({ id, userId }, now);
  }

  async markAllRead(userId: string, now: Date): Promise<void> {
    await this.read({ userId }, now);
  }

  private async read(which: FindOptionsWhere<Notification>, readAt: Date): Promise<void> {
    await this.notifications.update({ ...which, isRead: false }, { isRead: true, readAt });
  }

  /** By the site and by the person. */
  private async isWanted(letter: MailTemplateName, userId: string): Promise<boolean> {
    const { enable_email_notifications: isMailed, letters_turned_off: off } =
      await this.settings.current();
    const isOff = (kinds: readonly string[] | null) => kinds?.includes(letter) ?? false;
    if (!isMailed || isOff(off)) return false;
    const { notificationsEnabled, lettersOff } = await this.userSettings.get(userId);
    return notificationsEnabled && !isOff(lettersOff);
  }
}

const current = (
  which: FindOptionsWhere<Notification>,
  now: Date,
): FindOptionsWhere<Notification>[] => [
  { ...which, expiresAt: IsNull() },
  { ...which, expiresAt: MoreThan(now) },
];
