import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository } from 'typeorm';
import { OneTimeCodes } from './one-time-codes.js';
import { withoutCode } from './recovery-codes.js';
import { SecondFactor } from './second-factor.entity.js';

const SIX_DIGITS = /^\d{6}$/;

/** Takes each code once, in whichever process it comes. */
@Injectable()
export class SecondFactorCheck {
  constructor(
    @InjectRepository(SecondFactor) private readonly factors: Repository<SecondFactor>,
    private readonly codes: OneTimeCodes,
  ) {}

  /** @param code of the authenticator, or a recovery code */
  async takes(userId: string, code: string, now: Date): Promise<boolean> {
    const factor = await this.factors.findOneBy({ userId });
    if (!factor) return false;
    const typed = code.replaceAll(/\s/g, '');
    return SIX_DIGITS.test(typed)
      ? this.takesStep(factor, typed, now)
      : this.takesRecovery(factor, typed);
  }

  private async takesStep(factor: SecondFactor, code: string, now: Date): Promise<boolean> {
    const { userId, version } = factor;
    const lastStep = this.codes.stepOf(code, factor, now);
    if (lastStep === null) return false;
    // One of two that come at once finds the other's step.
    const earlier = { userId, version, lastStep: LessThan(lastStep) };
    const { affected } = await this.factors.update(earlier, { lastStep });
    return affected === 1;
  }

  private async takesRecovery(
    { userId, recoveryHashes }: SecondFactor,
    code: string,
  ): Promise<boolean> {
    const left = withoutCode(recoveryHashes, code);
    if (left === null) return false;
    const before = { userId, recoveryHashes };
    const { affected } = await this.factors.update(before, { recoveryHashes: left });
    return affected === 1;
  }
}
