import { Injectable } from '@nestjs/common';
import { unknownAccount } from '../../auth/sign-in/unknown-identity.js';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { AttemptLimit } from '../../platform/limits/attempt-limit.js';
import { SharedCounts } from '../../platform/limits/shared-counts.js';
import { DAY, MINUTE } from '../../platform/time/duration.js';
import { TooManyPinAttempts } from '../errors.js';

const WINDOW = 15 * MINUTE;
/** Wrong PINs of one person in a window, and in a day: a million of them take longer than anybody lives. */
const MOST_OF_PERSON = 5;
const MOST_OF_PERSON_A_DAY = 20;
/** Wrong ones at one device in a window, whomever they concern. */
const MOST_AT_DEVICE = 30;

/** Whose PIN is tried, and where. */
interface Try {
  /** Null for somebody who is not known, or has none. */
  readonly userId: string | null;
  /** The number that was typed with it, or the card that was shown. */
  readonly shown: string;
  readonly deviceId: string;
}

/** Counts wrong PINs by person and by device, in all processes together. */
@Injectable()
export class PinAttempts {
  private readonly ofPerson: AttemptLimit;
  private readonly ofPersonADay: AttemptLimit;
  private readonly atDevice: AttemptLimit;

  constructor(
    shared: SharedCounts,
    private readonly audit: AuditService,
  ) {
    const limit = (name: string, most: number, length: number) =>
      new AttemptLimit({ name, most, length }, shared);
    this.ofPerson = limit('pins', MOST_OF_PERSON, WINDOW);
    this.ofPersonADay = limit('pins-a-day', MOST_OF_PERSON_A_DAY, DAY);
    this.atDevice = limit('pins-at', MOST_AT_DEVICE, WINDOW);
  }

  /**
   * Looks whether a PIN is right, for whoever has not tried too often. Whoever knows theirs begins anew.
   * @throws TooManyPinAttempts and what `look` throws
   */
  async watch(tried: Try, look: () => Promise<boolean>): Promise<boolean> {
    const account = tried.userId ?? unknownAccount(tried.shown);
    await this.count(this.atDevice, tried.deviceId, tried);
    const ofPerson = await this.count(this.ofPerson, account, tried);
    await this.count(this.ofPersonADay, account, tried);
    const isRight = await look();
    if (isRight) {
      await this.atDevice.giveBack(tried.deviceId, 1);
      await this.ofPerson.giveBack(account, ofPerson);
      await this.ofPersonADay.giveBack(account, 1);
    }
    return isRight;
  }

  private async count(limit: AttemptLimit, caller: string, tried: Try): Promise<number> {
    const { calls, wait, isFirstRefused } = await limit.take(caller);
    if (isFirstRefused) await this.note(tried);
    if (wait > 0) throw new TooManyPinAttempts(wait);
    return calls;
  }

  private async note({ userId, deviceId }: Try): Promise<void> {
    await this.audit.record({
      action: 'door_pins_refused',
      description: `Too many wrong PINs at ${deviceId}, the last for ${userId ?? 'nobody who has one'}`,
      table: 'devices',
      recordId: deviceId,
      status: ActivityStatus.Warning,
    });
  }
}
