import { ThrottlerModule } from '@nestjs/throttler';
import { Environment } from '../config/environment.js';
import { networkOf } from './caller-address.js';
import { RequestCounts } from './request-counts.js';
import { MINUTE } from '../time/duration.js';

/** RATE_LIMIT_PER_MINUTE requests for one address over all routes together; 0 counts none. */
export const throttling = ThrottlerModule.forRootAsync({
  inject: [Environment],
  useFactory: ({ RATE_LIMIT_PER_MINUTE: limit }: Environment) => ({
    throttlers: [{ ttl: MINUTE, limit }],
    storage: new RequestCounts(),
    skipIf: () => limit === 0,
    // The library counts each route by itself unless the key leaves the route out.
    generateKey: (_context, address) => networkOf(address),
  }),
});
