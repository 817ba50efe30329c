import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository } from 'typeorm';
import { AuthToken } from './tokens/auth-token.entity.js';
import { SignInLimits } from './sign-in/sign-in-limits.js';
import { DAY } from '../platform/time/duration.js';

/** How long an expired token can still be told from one that never was. */
const TOKENS_KEPT = 30 * DAY;

export interface Purged {
  readonly tokens: number;
  readonly failures: number;
}

/** Forgets tokens 30 days after they expired, and failed sign-ins after a day. */
@Injectable()
export class TokenPurgeService {
  constructor(
    @InjectRepository(AuthToken) private readonly tokens: Repository<AuthToken>,
    private readonly limits: SignInLimits,
  ) {}

  async run(now: Date): Promise<Purged> {
    const expiresAt = LessThan(new Date(now.getTime() - TOKENS_KEPT));
    const { affected } = await this.tokens.delete({ expiresAt });
    const failures = await this.limits.purge(new Date(now.getTime() - DAY));
    return { tokens: affected ?? 0, failures };
  }
}
