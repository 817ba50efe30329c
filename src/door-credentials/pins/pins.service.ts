import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { PasswordHasher } from '../../auth/passwords/password-hasher.js';
import { Authenticator } from '../../auth/sign-in/authenticator.js';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { canonicalId } from '../../platform/wire/ids.js';
import { UserStatus } from '../../users/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import { DoorPin } from './door-pin.entity.js';
import { PinAttempts } from './pin-attempts.js';
import { PinKeying } from './pin-keying.js';
import { newPin } from './pin-policy.js';

/** PINs for the door: chosen by people themselves, or given by administrators. */
@Injectable()
export class PinsService {
  constructor(
    @InjectRepository(DoorPin) private readonly pins: Repository<DoorPin>,
    private readonly users: UsersService,
    private readonly authenticator: Authenticator,
    private readonly hasher: PasswordHasher,
    private readonly keying: PinKeying,
    private readonly attempts: PinAttempts,
    private readonly notifications: NotificationsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** Whoever finds an open session cannot be marked in its owner's name. @throws WrongPassword TooManyAttempts */
  async choose(userId: string, pin: string, password: string, now: Date): Promise<void> {
    await this.authenticator.confirm(userId, password);
    const row = await this.rowOf(userId, pin, now, null);
    await this.transactions.run(() => this.keep(row, 'door_pin_chosen'));
  }

  /** @returns the PIN, which nobody can be shown again @throws UserNotFound */
  async issue(userId: string, issuedById: string, now: Date): Promise<string> {
    await this.users.get(userId);
    const pin = newPin();
    const row = await this.rowOf(userId, pin, now, issuedById);
    await this.transactions.run(async () => {
      await this.keep(row, 'door_pin_issued');
      await this.notifications.notify(userId, {
        type: 'door_pin_issued',
        title: 'You were given a PIN for the door',
        message: 'An administrator made it; the one before it opens nothing any more.',
      });
    });
    return pin;
  }

  /** Joins the ambient transaction. Without one there is nothing to end. */
  async end(userId: string): Promise<void> {
    await this.transactions.run(async () => {
      const { affected } = await this.pins.delete({ userId });
      if (affected) await this.note(userId, 'door_pin_ended');
    });
  }

  async of(userId: string): Promise<DoorPin | null> {
    return this.pins.findOneBy({ userId });
  }

  /**
   * The active person whose number and PIN these are. It takes the same time whatever of it is wrong.
   * @param number an id or an employee number
   * @throws TooManyPinAttempts
   */
  async holderOf(number: string, pin: string, deviceId: string): Promise<string | null> {
    const row = await this.find(canonicalId(number));
    return (await this.isTaken(row, number, pin, deviceId)) ? (row?.userId ?? null) : null;
  }

  /**
   * Whether a PIN belongs to whoever showed a card. It takes the same time whatever is wrong.
   * @param userId null when nobody has the card
   * @throws TooManyPinAttempts
   */
  async isOf(userId: string | null, card: string, pin: string, deviceId: string): Promise<boolean> {
    const row = await this.of(userId ?? '');
    return this.isTaken(row, card, pin, deviceId);
  }

  private async isTaken(
    row: DoorPin | null,
    shown: string,
    pin: string,
    deviceId: string,
  ): Promise<boolean> {
    const tried = { userId: row?.userId ?? null, shown, deviceId };
    return this.attempts.watch(tried, () => this.isRight(row, pin));
  }

  private async isRight(row: DoorPin | null, pin: string): Promise<boolean> {
    return this.hasher.matches(this.keying.keyed(row?.userId ?? '', pin), row?.pinHash);
  }

  private async find(number: string): Promise<DoorPin | null> {
    return this.pins.findOne({
      where: [{ id: number }, { employeeNumber: number }].map((who) => ({
        user: { ...who, status: UserStatus.Active },
      })),
    });
  }

  private async rowOf(userId: string, pin: string, issuedAt: Date, issuedById: string | null) {
    const pinHash = await this.hasher.hash(this.keying.keyed(userId, pin));
    return { userId, pinHash, issuedAt, issuedById };
  }

  private async keep(row: Omit<DoorPin, 'user'>, action: string): Promise<void> {
    await this.pins.upsert(row, ['userId']);
    await this.note(row.userId, action);
  }

  private async note(userId: string, action: string): Promise<void> {
    await this.audit.record({ action, table: 'users', recordId: userId });
  }
}
