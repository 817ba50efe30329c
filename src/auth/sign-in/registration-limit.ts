import { Injectable } from '@nestjs/common';
import { Environment } from '../../platform/config/environment.js';
import { networkOf } from '../../platform/http/caller-address.js';
import { presentAddress } from '../../platform/http/request-context.js';
import { CallCounts } from '../../platform/limits/call-counts.js';
import { SharedCounts } from '../../platform/limits/shared-counts.js';
import { HOUR, SECOND } from '../../platform/time/duration.js';
import { TooManyRegistrations } from '../errors.js';

/** Counts who makes accounts, by address. */
@Injectable()
export class RegistrationLimit {
  private readonly counts: CallCounts;

  constructor(
    private readonly environment: Environment,
    shared: SharedCounts,
  ) {
    this.counts = new CallCounts('registrations', HOUR, shared);
  }

  /** Counts one more. @throws TooManyRegistrations */
  count(): void {
    const { REGISTRATIONS_PER_HOUR: most } = this.environment;
    const address = presentAddress();
    if (most === 0 || address === null) return;
    const { calls, left } = this.counts.count(networkOf(address));
    if (calls > most) throw new TooManyRegistrations(Math.ceil(left / SECOND));
  }
}
