import { SECOND } from '../time/duration.js';
import type { SharedCounts } from './shared-counts.js';

interface Limit {
  /** What is counted. */
  readonly name: string;
  /** Attempts of a window. */
  readonly most: number;
  /** Milliseconds. */
  readonly length: number;
}

export interface Attempt {
  /** How many it makes in the present window. */
  readonly calls: number;
  /** Seconds until it may be made; 0 when it may now. */
  readonly wait: number;
  /** Whether it is the first that may not. */
  readonly isFirstRefused: boolean;
}

/**
 * How often a secret may be tried. Each attempt is counted before it is looked at, and in all processes at once: of
 * many that come together no more are looked at than may be.
 */
export class AttemptLimit {
  constructor(
    private readonly limit: Limit,
    private readonly shared: SharedCounts,
  ) {}

  /** Counts one more. */
  async take(caller: string): Promise<Attempt> {
    const { most } = this.limit;
    const { calls, left } = await this.add(caller, 1);
    const wait = calls > most ? Math.max(1, Math.ceil(left / SECOND)) : 0;
    return { calls, wait, isFirstRefused: calls === most + 1 };
  }

  /** Takes so many back, of whoever knew the secret. */
  async giveBack(caller: string, calls: number): Promise<void> {
    await this.add(caller, -calls);
  }

  private async add(caller: string, calls: number) {
    const { name, length } = this.limit;
    const key = `${name}:${caller}`;
    const counts = await this.shared.add(new Map([[key, calls]]), length);
    const count = counts.get(key);
    if (!count) throw new Error(`${name} of one caller were not counted`);
    return count;
  }
}
