import { Injectable } from '@nestjs/common';
import { Environment } from '../../platform/config/environment.js';
import { networkOf } from '../../platform/http/caller-address.js';
import { presentAddress } from '../../platform/http/request-context.js';
import { RequestCounts } from '../../platform/http/request-counts.js';
import { HOUR } from '../../platform/time/duration.js';
import { TooManyRegistrations } from '../errors.js';

/** Counts in each process who makes accounts, by address. */
@Injectable()
export class RegistrationLimit {
  private readonly counts = new RequestCounts();

  constructor(private readonly environment: Environment) {}

  /** Counts one more. @throws TooManyRegistrations */
  async count(): Promise<void> {
    const { REGISTRATIONS_PER_HOUR: most } = this.environment;
    const address = presentAddress();
    if (most === 0 || address === null) return;
    const { isBlocked, timeToExpire } = await this.counts.increment(networkOf(address), HOUR, most);
    if (isBlocked) throw new TooManyRegistrations(timeToExpire);
  }
}
