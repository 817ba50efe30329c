import type { Principal } from '../../platform/access/principal.js';
import { SECOND } from '../../platform/time/duration.js';

/** After this the database is asked again: what another process revokes is refused here by then. */
const FRESH = SECOND;

interface KnownHolder {
  readonly holder: Principal;
  /** When the token expires, by the wall clock in milliseconds. */
  readonly expiry: number;
}

/** Who held which access token a moment ago, for the calls that a page makes in a row. Forgotten as a whole every second. */
export class TokenCache {
  private holders = new Map<string, KnownHolder>();
  /** By the monotonic clock: the other one may be set back, and a revoked token would stay good until it caught up. */
  private end = 0;

  of(token: string, now: number): Principal | undefined {
    if (performance.now() >= this.end) return undefined;
    const known = this.holders.get(token);
    return known && known.expiry > now ? known.holder : undefined;
  }

  /** @returns keeps what is learnt from now on, unless something changes before it is */
  learning(): (token: string, known: KnownHolder) => void {
    const now = performance.now();
    if (now >= this.end) {
      this.forget();
      this.end = now + FRESH;
    }
    const { holders } = this;
    return (token, known) => holders.set(token, known);
  }

  /** Whoever is still learning writes into a map that nobody reads any more. */
  forget(): void {
    this.holders = new Map();
  }
}
