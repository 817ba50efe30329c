import { Injectable } from '@nestjs/common';
import { networkOf } from '../../platform/http/caller-address.js';
import { presentAddress } from '../../platform/http/request-context.js';
import { CallCounts } from '../../platform/limits/call-counts.js';
import { SharedCounts } from '../../platform/limits/shared-counts.js';
import { MINUTE, SECOND } from '../../platform/time/duration.js';
import { TooManyPairings } from '../errors.js';

const WINDOW = 10 * MINUTE;
/** Codes that may be tried in a window: by one address, and by all of them together. */
const MOST_OF_ONE = 20;
const MOST_OF_ALL = 1000;

/** Counts who tries codes: a thousand tries at 39 bits find none. */
@Injectable()
export class PairingAttempts {
  private readonly counts: CallCounts;

  constructor(shared: SharedCounts) {
    this.counts = new CallCounts('pairings', WINDOW, shared);
  }

  /** Counts one more. @throws TooManyPairings */
  count(): void {
    this.countOf('all', MOST_OF_ALL);
    this.countOf(networkOf(presentAddress() ?? 'unknown'), MOST_OF_ONE);
  }

  private countOf(caller: string, most: number): void {
    const { calls, left } = this.counts.count(caller);
    if (calls > most) throw new TooManyPairings(Math.ceil(left / SECOND));
  }
}
