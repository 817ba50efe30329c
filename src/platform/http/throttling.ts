import { ThrottlerModule, type ThrottlerStorage } from '@nestjs/throttler';
import { Environment } from '../config/environment.js';
import { CallCounts } from '../limits/call-counts.js';
import { SharedCounts } from '../limits/shared-counts.js';
import { MINUTE, SECOND } from '../time/duration.js';
import { networkOf } from './caller-address.js';

/** RATE_LIMIT_PER_MINUTE requests for one address over all routes together; 0 counts none. */
export const throttling = ThrottlerModule.forRootAsync({
  inject: [Environment, SharedCounts],
  useFactory: ({ RATE_LIMIT_PER_MINUTE: limit }: Environment, shared: SharedCounts) => ({
    throttlers: [{ ttl: MINUTE, limit }],
    storage: storageOf(new CallCounts('requests', MINUTE, shared)),
    skipIf: () => limit === 0,
    // The library counts each route by itself unless the key leaves the route out.
    generateKey: (_context, address) => networkOf(address),
  }),
});

/** The library's own keeps the time of each call, goes through them at each, and knows of one process alone. */
const storageOf = (counts: CallCounts): ThrottlerStorage => ({
  increment: async (address, _length, limit) => {
    const { calls, left } = counts.count(address);
    const seconds = Math.ceil(left / SECOND);
    return {
      totalHits: calls,
      isBlocked: calls > limit,
      timeToExpire: seconds,
      timeToBlockExpire: seconds,
    };
  },
});
