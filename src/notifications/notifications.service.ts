import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, Repository, type FindOptionsWhere } from 'typeorm';
import { SettingsService } from '../platform/settings/settings.service.js';
import { UserSettingsService } from '../users/profile/user-settings.service.js';
import { NotificationNotFound } from './errors.js';
import { isMailTemplateName, type MailTemplateName } from './mail/mail-templates.js';
import { MailQueue, type Letter } from './mail/mail-queue.js';
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

/** News of one person. */
export interface PersonalNews {
  readonly userId: string;
  readonly news: News;
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
    await this.notifyAll([{ userId, news }]);
  }

  /** Tells many people what is new to each. Joins the ambient transaction. */
  async notifyAll(all: readonly PersonalNews[]): Promise<void> {
    if (all.length === 0) return;
    await append(this.notifications, all.map(rowOf));
    const letters = await this.wantedLetters(all);
    if (letters.length > 0) await this.mail.addAll(letters);
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
    const isAll = isRead === undefined && notifications.length === total;
    const unread = isAll
      ? notifications.filter((notification) => !notification.isRead).length
      : await this.notifications.countBy(current({ userId, isRead: false }, now));
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

  /** Of news that have a letter, those which the site sends and the person wants. */
  private async wantedLetters(all: readonly PersonalNews[]): Promise<Letter[]> {
    const { enable_email_notifications: isMailed, letters_turned_off: off } =
      await this.settings.current();
    const letters = isMailed ? all.flatMap(letterOf).filter((letter) => !isOff(letter, off)) : [];
    if (letters.length === 0) return [];
    const chosen = await this.userSettings.of(letters.map(({ userId }) => userId));
    return letters.filter((letter) => {
      const { notificationsEnabled = false, lettersOff = null } = chosen.get(letter.userId) ?? {};
      return notificationsEnabled && !isOff(letter, lettersOff);
    });
  }
}

function rowOf({ userId, news }: PersonalNews) {
  const { type, title, message, actionUrl, priority, expiresAt } = news;
  return { userId, notificationType: type, title, message, actionUrl, priority, expiresAt };
}

function letterOf({ userId, news }: PersonalNews): Letter[] {
  const { type, title, message, details } = news;
  const template = news.letter ?? (isMailTemplateName(type) ? type : undefined);
  return template ? [{ template, userId, context: { title, message, ...details } }] : [];
}

const isOff = ({ template }: Letter, off: readonly string[] | null): boolean =>
  off?.includes(template) ?? false;

const current = (
  which: FindOptionsWhere<Notification>,
  now: Date,
): FindOptionsWhere<Notification>[] => [
  { ...which, expiresAt: IsNull() },
  { ...which, expiresAt: MoreThan(now) },
];
