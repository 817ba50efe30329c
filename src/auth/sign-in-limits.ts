import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository, type FindOptionsWhere } from 'typeorm';
import { ActivityStatus } from '../audit/activity-log.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { presentRequest } from '../http/request-context.js';
import { SettingsService } from '../settings/settings.service.js';
import { TooManyAttempts } from './errors.js';
import { lockedFor } from './lockout.js';
import { SignInFailure } from './sign-in-failure.entity.js';

/** Failures from one address, whomever they concern, that lock the address. */
const MOST_FROM_ADDRESS = 100;

/** Counts wrong passwords in the database, so that the count holds in every process. */
@Injectable()
export class SignInLimits {
  constructor(
    @InjectRepository(SignInFailure) private readonly failures: Repository<SignInFailure>,
    private readonly settings: SettingsService,
    private readonly audit: AuditService,
  ) {}

  /** @throws TooManyAttempts when the address tried the account, or accounts, too often */
  async check(account: string, now: Date): Promise<void> {
    const ipAddress = address();
    const { max_failed_login_attempts: most } = await this.settings.current();
    const [onAccount, fromAddress] = await Promise.all([
      this.lock({ ipAddress, account }, most, now),
      this.lock({ ipAddress }, MOST_FROM_ADDRESS, now),
    ]);
    const seconds = Math.max(onAccount, fromAddress);
    if (seconds > 0) throw new TooManyAttempts(seconds);
  }

  async noteFailure(account: string, userId: string | null, now: Date): Promise<void> {
    const ipAddress = address();
    await this.failures.insert({ ipAddress, account, failedAt: now });
    const { max_failed_login_attempts: most } = await this.settings.current();
    if ((await this.lock({ ipAddress, account }, most, now)) === 0) return;
    await this.audit.record({
      action: 'account_locked',
      description: `Too many wrong passwords for ${account} from one address`,
      userId,
      status: ActivityStatus.Warning,
    });
  }

  /** Whoever knows the password begins anew. */
  async forget(account: string): Promise<void> {
    await this.failures.delete({ ipAddress: address(), account });
  }

  /** @returns how many rows nobody needs any more */
  async purge(before: Date): Promise<number> {
    const { affected } = await this.failures.delete({ failedAt: LessThan(before) });
    return affected ?? 0;
  }

  private async lock(
    where: FindOptionsWhere<SignInFailure>,
    limit: number,
    now: Date,
  ): Promise<number> {
    const latest = await this.failures.find({
      select: { failedAt: true },
      where,
      order: { failedAt: 'DESC' },
      take: limit,
    });
    return lockedFor(
      latest.map(({ failedAt }) => failedAt),
      limit,
      now,
    );
  }
}

const address = (): string => presentRequest()?.ipAddress ?? 'local';
