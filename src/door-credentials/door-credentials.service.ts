import { Injectable } from '@nestjs/common';
import type { DevicePrincipal } from '../platform/access/device-principal.js';
import { ActivityStatus } from '../platform/audit/activity-log.entity.js';
import { AuditService } from '../platform/audit/audit.service.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Settings } from '../platform/settings/catalogue.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { UsersService } from '../users/users.service.js';
import { CredentialNotAccepted, CredentialNotRecognized } from './errors.js';
import type { DoorPin } from './pins/door-pin.entity.js';
import { PinsService } from './pins/pins.service.js';

/** What somebody shows at the door in the place of their face. */
export interface DoorCredential {
  readonly kind: 'pin';
  /** An id or an employee number. */
  readonly number: string;
  readonly pin: string;
}

/** What somebody has for the door, and what the door takes. */
export interface DoorCredentials {
  readonly accepted: Settings['marking_without_face'];
  readonly pin: DoorPin | null;
}

/** By what people are known at the door whose face is not. */
@Injectable()
export class DoorCredentialsService {
  constructor(
    private readonly pins: PinsService,
    private readonly users: UsersService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws UserNotFound */
  async of(userId: string): Promise<DoorCredentials> {
    await this.users.get(userId);
    const { marking_without_face: accepted } = await this.settings.current();
    return { accepted, pin: await this.pins.of(userId) };
  }

  /**
   * The active person whose credential it is.
   * @throws CredentialNotAccepted CredentialNotRecognized TooManyPinAttempts
   */
  async holderOf(credential: DoorCredential, device: DevicePrincipal): Promise<string> {
    const { marking_without_face: accepted } = await this.settings.current();
    if (credential.kind !== accepted) throw new CredentialNotAccepted();
    const { number, pin } = credential;
    const userId = await this.pins.holderOf(number, pin, device.id);
    if (userId !== null) return userId;
    await this.noteRefusal(credential, device);
    throw new CredentialNotRecognized();
  }

  /** Joins the ambient transaction. */
  async endAll(userId: string): Promise<void> {
    await this.transactions.run(async () => {
      await this.pins.end(userId);
    });
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
