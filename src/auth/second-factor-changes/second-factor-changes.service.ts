import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { MailQueue } from '../../notifications/mail/mail-queue.js';
import { Transactions } from '../../platform/database/transactions.js';
import { UsersService } from '../../users/users.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { Authenticator } from '../sign-in/authenticator.js';
import {
  SecondFactorAbsent,
  SecondFactorInUse,
  SecondFactorInvalid,
} from '../second-factor/errors.js';
import { OneTimeCodes, type Enrolment } from '../second-factor/one-time-codes.js';
import { countOf, newRecoveryCodes, recoveryHashesOf } from '../second-factor/recovery-codes.js';
import { SecondFactorCheck } from '../second-factor/second-factor-check.js';
import { SecondFactor } from '../second-factor/second-factor.entity.js';

export interface SecondFactorState {
  readonly isOn: boolean;
  readonly recoveryCodesLeft: number;
}

/** What became of a second factor: as the letter says it, by what the audit trail calls it. */
const CHANGES = {
  second_factor_on: 'turned on',
  second_factor_off: 'turned off',
  second_factor_reset: 'turned off by an administrator',
} as const;

/** People set up an authenticator beside their password, and turn it off. */
@Injectable()
export class SecondFactorChangesService {
  constructor(
    @InjectRepository(SecondFactor) private readonly factors: Repository<SecondFactor>,
    private readonly users: UsersService,
    private readonly authenticator: Authenticator,
    private readonly check: SecondFactorCheck,
    private readonly codes: OneTimeCodes,
    private readonly sessions: SessionsService,
    private readonly mail: MailQueue,
    private readonly transactions: Transactions,
  ) {}

  async stateOf(userId: string): Promise<SecondFactorState> {
    const { secondFactor: isOn } = await this.users.get(userId);
    const factor = isOn ? await this.factors.findOneBy({ userId }) : null;
    return { isOn, recoveryCodesLeft: countOf(factor?.recoveryHashes ?? '') };
  }

  /** Nothing is asked for at sign-in before `confirm`. @throws WrongPassword TooManyAttempts SecondFactorInUse */
  async begin(userId: string, password: string): Promise<Enrolment> {
    await this.authenticator.confirm(userId, password);
    return this.transactions.run(async () => {
      await this.refusePresent(userId);
      const version = ((await this.factors.findOneBy({ userId }))?.version ?? 0) + 1;
      await this.factors.save({ userId, version, lastStep: 0, recoveryHashes: '' });
      return this.codes.enrolmentOf(userId, version);
    });
  }

  /**
   * @returns the recovery codes, which nobody can be shown again
   * @throws SecondFactorInUse SecondFactorInvalid
   */
  async confirm(userId: string, code: string, now: Date): Promise<string[]> {
    return this.transactions.run(async () => {
      await this.refusePresent(userId);
      if (!(await this.check.takes(userId, code, now))) throw new SecondFactorInvalid();
      const recoveryCodes = newRecoveryCodes();
      const recoveryHashes = recoveryHashesOf(recoveryCodes);
      await this.factors.update({ userId }, { recoveryHashes });
      await this.set(userId, 'second_factor_on');
      return recoveryCodes;
    });
  }

  /** @throws WrongPassword TooManyAttempts SecondFactorAbsent SecondFactorInvalid */
  async turnOff(userId: string, password: string, code: string, now: Date): Promise<void> {
    await this.refuseAbsent(userId);
    await this.authenticator.confirm(userId, password, { code, now });
    await this.set(userId, 'second_factor_off');
  }

  /** For whoever lost theirs; every session of theirs ends. @throws UserNotFound SecondFactorAbsent */
  async reset(userId: string): Promise<void> {
    await this.refuseAbsent(userId);
    await this.transactions.run(async () => {
      await this.set(userId, 'second_factor_reset');
      await this.sessions.closeAll(userId, 'second_factor_reset');
    });
  }

  private async refusePresent(userId: string): Promise<void> {
    if ((await this.users.get(userId)).secondFactor) throw new SecondFactorInUse();
  }

  private async refuseAbsent(userId: string): Promise<void> {
    if (!(await this.users.get(userId)).secondFactor) throw new SecondFactorAbsent();
  }

  private async set(userId: string, action: keyof typeof CHANGES): Promise<void> {
    const secondFactor = action === 'second_factor_on';
    await this.transactions.run(async () => {
      await this.users.change(userId, { secondFactor }, action);
      await this.mail.add('second_factor_changed', [userId], { change: CHANGES[action] });
    });
  }
}
