import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { presentAddress } from '../../platform/http/request-context.js';
import { DatabaseClock } from '../../platform/leases/database-clock.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { momentOf } from '../../platform/database/schema/columns.js';
import { DAY, MINUTE, SECOND } from '../../platform/time/duration.js';
import { AccountUnderAttack } from '../errors.js';
import { AuthToken } from '../tokens/auth-token.entity.js';

/** Between two tries, once an account was guessed at too often. */
const PAUSE = MINUTE;

interface Tally {
  readonly failures: number | string;
  readonly latest: string | Date | null;
  readonly present: string | Date;
}

/**
 * Slows down who guesses at one account from many addresses. It locks nobody out: whoever came in from an address before
 * may go on trying from there.
 */
@Injectable()
export class AccountCeiling {
  private readonly tally: string;

  constructor(
    @InjectRepository(AuthToken) private readonly tokens: Repository<AuthToken>,
    private readonly database: DataSource,
    private readonly settings: SettingsService,
  ) {
    const clock = new DatabaseClock(database);
    this.tally = `SELECT COUNT(*) AS failures, MAX(failed_at) AS latest, ${clock.after(0)} AS present
      FROM sign_in_failures WHERE account = ? AND failed_at > ${clock.after(-DAY)}`;
  }

  /** @throws AccountUnderAttack */
  async check(account: string): Promise<void> {
    const { max_failed_logins_per_day: most } = await this.settings.current();
    if (most === 0) return;
    const [tally] = await this.database.query<Tally[]>(this.tally, [account]);
    if (!tally?.latest || Number(tally.failures) < most) return;
    const elapsed = momentOf(tally.present).getTime() - momentOf(tally.latest).getTime();
    if (elapsed >= PAUSE || (await this.isFamiliar(account))) return;
    throw new AccountUnderAttack(Math.ceil((PAUSE - elapsed) / SECOND));
  }

  private async isFamiliar(userId: string): Promise<boolean> {
    const ipAddress = presentAddress();
    return ipAddress !== null && this.tokens.existsBy({ userId, ipAddress });
  }
}
