import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, Repository } from 'typeorm';
import { Authenticator } from '../../auth/sign-in/authenticator.js';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { hashOf } from '../../platform/crypto/opaque-token.js';
import { Transactions } from '../../platform/database/transactions.js';
import { UserStatus } from '../../users/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import { newCardToken } from './card-token.js';
import { DoorCard } from './door-card.entity.js';

/** Who is to have a card. */
export interface NewCard {
  readonly userId: string;
  /** Null for never. */
  readonly expiresAt: Date | null;
}

export interface IssuedCard {
  readonly card: DoorCard;
  /** What it says, which nobody can be shown again. */
  readonly token: string;
}

/** Cards for the door: made by people for themselves, or by administrators. One a person; a new one ends the old. */
@Injectable()
export class CardsService {
  constructor(
    @InjectRepository(DoorCard) private readonly cards: Repository<DoorCard>,
    private readonly users: UsersService,
    private readonly authenticator: Authenticator,
    private readonly notifications: NotificationsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** Whoever finds an open session makes no card of its owner. @throws WrongPassword TooManyAttempts */
  async make(wanted: NewCard, password: string, now: Date): Promise<IssuedCard> {
    await this.authenticator.confirm(wanted.userId, password);
    return this.transactions.run(() => this.keep(wanted, null, now));
  }

  /** @throws UserNotFound */
  async issue(wanted: NewCard, issuedById: string, now: Date): Promise<IssuedCard> {
    await this.users.get(wanted.userId);
    return this.transactions.run(async () => {
      const issued = await this.keep(wanted, issuedById, now);
      await this.notifications.notify(wanted.userId, {
        type: 'door_card_issued',
        title: 'A card for the door was made for you',
        message: 'An administrator made it; the one before it opens nothing any more.',
      });
      return issued;
    });
  }

  /** Joins the ambient transaction. Without one there is nothing to end. */
  async end(userId: string): Promise<void> {
    await this.transactions.run(async () => {
      const { affected } = await this.cards.delete({ userId });
      if (affected) await this.note(userId, 'door_card_ended');
    });
  }

  async of(userId: string): Promise<DoorCard | null> {
    return this.cards.findOneBy({ userId });
  }

  /** The active person whose card it is, while it is good. @param at when it was shown */
  async holderOf(token: string, at: Date): Promise<string | null> {
    const card = { tokenHash: hashOf(token), user: { status: UserStatus.Active } };
    const found = await this.cards.findOne({
      where: [
        { ...card, expiresAt: IsNull() },
        { ...card, expiresAt: MoreThan(at) },
      ],
    });
    return found?.userId ?? null;
  }

  private async keep(
    { userId, expiresAt }: NewCard,
    issuedById: string | null,
    issuedAt: Date,
  ): Promise<IssuedCard> {
    const token = newCardToken();
    const card = { userId, tokenHash: hashOf(token), issuedAt, issuedById, expiresAt };
    await this.cards.upsert(card, ['userId']);
    await this.note(userId, 'door_card_issued', { expiresAt });
    return { card, token };
  }

  private async note(userId: string, action: string, after?: object): Promise<void> {
    await this.audit.record({ action, table: 'users', recordId: userId, after });
  }
}
