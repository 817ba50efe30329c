import type { ThrottlerStorage } from '@nestjs/throttler';

/**
 * How often each address called in the present window, which is the same for all. The library's own storage keeps
 * the time of each call and goes through them at each: a school behind one address would pay for every one of its
 * pupils.
 */
export class RequestCounts implements ThrottlerStorage {
  private hits = new Map<string, number>();
  /** When the window ends, in milliseconds of the monotonic clock. */
  private end = 0;

  /** @param length of a window, in milliseconds */
  increment(address: string, length: number, limit: number) {
    const now = performance.now();
    if (now >= this.end) {
      this.hits = new Map();
      this.end = now + length;
    }
    const totalHits = (this.hits.get(address) ?? 0) + 1;
    this.hits.set(address, totalHits);
    const seconds = Math.ceil((this.end - now) / 1000);
    return Promise.resolve({
      totalHits,
      isBlocked: totalHits > limit,
      timeToExpire: seconds,
      timeToBlockExpire: seconds,
    });
  }
}
