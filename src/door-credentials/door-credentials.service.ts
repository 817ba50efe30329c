import { Injectable } from '@nestjs/common';
import type { DevicePrincipal } from '../platform/access/device-principal.js';
import { ActivityStatus } from '../platform/audit/activity-log.entity.js';
import { AuditService } from '../platform/audit/audit.service.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Settings } from '../platform/settings/catalogue.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { UsersService } from '../users/users.service.js';
import { CredentialNotAccepted, CredentialNotRecognized } from './errors.js';
import { CardsService } from './cards/cards.service.js';
import type { DoorCard } from './cards/door-card.entity.js';
import type { DoorPin } from './pins/door-pin.entity.js';
import { PinsService } from './pins/pins.service.js';

/** What somebody shows at the door in the place of their face. */
export type DoorCredential =
  | {
      readonly kind: 'pin';
      /** An id or an employee number. */ readonly number: string;
      readonly pin: string;
    }
  | { readonly kind: 'card'; readonly token: string }
  | { readonly kind: 'card_and_pin'; readonly token: string; readonly pin: string };

/** Where and when it was shown. */
export interface Showing {
  readonly device: DevicePrincipal;
  readonly at: Date;
  /** Taken while the device had no connection: it keeps no PINs, so a card may come without. */
  readonly isOffline: boolean;
}

/** What somebody has for the door, and what the door takes. */
export interface DoorCredentials {
  readonly accepted: Settings['marking_without_face'];
  readonly pin: DoorPin | null;
  readonly card: DoorCard | null;
}

/** By what people are known at the door whose face is not. */
@Injectable()
export class DoorCredentialsService {
  constructor(
    private readonly pins: PinsService,
    private readonly cards: CardsService,
    private readonly users: UsersService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws UserNotFound */
  async of(userId: string): Promise<DoorCredentials> {
    await this.users.get(userId);
    const { marking_without_face: accepted } = await this.settings.current();
    return { accepted, pin: await this.pins.of(userId), card: await this.cards.of(userId) };
  }

  /**
   * The active person whose credential it is.
   * @throws CredentialNotAccepted CredentialNotRecognized TooManyPinAttempts
   */
  async holderOf(credential: DoorCredential, showing: Showing): Promise<string> {
    const { marking_without_face: accepted } = await this.settings.current();
    if (!isAccepted(credential, accepted, showing)) throw new CredentialNotAccepted();
    const userId = await this.find(credential, showing);
    if (userId !== null) return userId;
    await this.noteRefusal(credential, showing.device);
    throw new CredentialNotRecognized();
  }

  /** Joins the ambient transaction. */
  async endAll(userId: string): Promise<void> {
    await this.transactions.run(async () => {
      await this.pins.end(userId);
      await this.cards.end(userId);
    });
  }

  private async find(credential: DoorCredential, { device, at }: Showing): Promise<string | null> {
    if (credential.kind === 'pin')
      return this.pins.holderOf(credential.number, credential.pin, device.id);
    const { token } = credential;
    const userId = await this.cards.holderOf(token, at);
    if (credential.kind === 'card') return userId;
    return (await this.pins.isOf(userId, token, credential.pin, device.id)) ? userId : null;
  }

  private async noteRefusal({ kind }: DoorCredential, { id }: DevicePrincipal): Promise<void> {
    const error = `Nobody is known by this ${kind}`;
    await this.audit.record({
      table: 'devices',
      recordId: id,
      action: 'door_credential_refused',
      error,
      status: ActivityStatus.Failed,
    });
  }
}

const isAccepted = (
  { kind }: DoorCredential,
  accepted: Settings['marking_without_face'],
  { isOffline }: Showing,
): boolean => kind === accepted || (isOffline && kind === 'card' && accepted === 'card_and_pin');
