import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { momentOf } from '../../platform/database/schema/columns.js';
import { networkOf } from '../../platform/http/caller-address.js';
import { presentAddress } from '../../platform/http/request-context.js';
import { DatabaseClock } from '../../platform/leases/database-clock.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { TooManyAttempts } from '../errors.js';
import { AccountCeiling } from './account-ceiling.js';
import { lockedFor, MEMORY } from './lockout.js';
import { SignInFailure } from './sign-in-failure.entity.js';
import { append } from '../../platform/database/queries.js';

/** Failures from one address, whomever they concern, that lock the address. */
const MOST_FROM_ADDRESS = 100;
/** An address is locked long before it has more; only guesses that were under way then are added. */
const MOST_READ = 500;

/** A row as the drivers return it. */
interface Failure {
  readonly account: string;
  readonly failedAt: string | Date;
  readonly present: string | Date;
}

/** Counts wrong passwords in the database and by its clock, so that the count holds in every process. */
@Injectable()
export class SignInLimits {
  private readonly clock: DatabaseClock;
  private readonly latestFailures: string;

  constructor(
    @InjectRepository(SignInFailure) private readonly failures: Repository<SignInFailure>,
    private readonly database: DataSource,
    private readonly settings: SettingsService,
    private readonly ceiling: AccountCeiling,
    private readonly audit: AuditService,
  ) {
    this.clock = new DatabaseClock(database);
    this.latestFailures = latestFailures(this.clock);
  }

  /**
   * @returns how many failures on the account the address has to its name
   * @throws TooManyAttempts when it tried the account, or accounts, too often
   * @throws AccountUnderAttack when all addresses together did
   */
  async check(account: string): Promise<number> {
    await this.ceiling.check(account);
    const { max_failed_login_attempts: most } = await this.settings.current();
    const fromAddress = await this.latest();
    const onAccount = fromAddress.filter((failure) => failure.account === account);
    const seconds = Math.max(lockedBy(onAccount, most), lockedBy(fromAddress, MOST_FROM_ADDRESS));
    if (seconds > 0) throw new TooManyAttempts(seconds);
    return onAccount.length;
  }

  async noteFailure(account: string, userId: string | null): Promise<void> {
    const failedAt = () => this.clock.after(0);
    await append(this.failures, { ipAddress: countedAddress(), account, failedAt });
    const { max_failed_login_attempts: most } = await this.settings.current();
    const onAccount = (await this.latest()).filter((failure) => failure.account === account);
    if (lockedBy(onAccount, most) === 0) return;
    await this.audit.record({
      action: 'account_locked',
      description: `Too many wrong passwords for ${account} from one address`,
      userId,
      status: ActivityStatus.Warning,
    });
  }

  /** Whoever knows the password begins anew. */
  async forget(account: string): Promise<void> {
    await this.failures.delete({ ipAddress: countedAddress(), account });
  }

  /** What the address got wrong of late, the last first. */
  private async latest(): Promise<Failure[]> {
    return this.database.query<Failure[]>(this.latestFailures, [countedAddress()]);
  }
}

// Asked twice at each sign-in: written out, it costs a tenth of what a find would.
const latestFailures = (clock: DatabaseClock): string =>
  `SELECT account AS account, failed_at AS failedAt, ${clock.after(0)} AS present
   FROM sign_in_failures WHERE ip_address = ? AND failed_at > ${clock.after(-MEMORY)}
   ORDER BY failed_at DESC LIMIT ${MOST_READ}`;

/** @returns seconds; 0 when the way is free */
function lockedBy(failures: readonly Failure[], limit: number): number {
  const [latest] = failures;
  if (!latest) return 0;
  const times = failures.map(({ failedAt }) => momentOf(failedAt));
  return lockedFor(times, limit, momentOf(latest.present));
}

/** Whom the failures are counted against. The command line has no address, and shares one count. */
const countedAddress = (): string => networkOf(presentAddress() ?? 'local');
