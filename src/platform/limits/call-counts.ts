import { Logger } from '@nestjs/common';
import { RepeatedFailure } from '../errors/repeated-failure.js';
import { SECOND } from '../time/duration.js';
import type { Count, SharedCounts } from './shared-counts.js';

/** Milliseconds from a call to the next exchange: what a caller can do at each process in that time may be too much. */
const EXCHANGED_EVERY = SECOND;

interface Tally {
  /** In all processes, as of the last exchange. */
  shared: number;
  /** In this process, since then. */
  own: number;
  /** When the window ends, in milliseconds of the monotonic clock. */
  end: number;
}

/**
 * How often each caller called in the present window, in all processes together. Each process counts by itself, and adds
 * up with the others within a second: no request waits for it, and a school behind one address costs one statement.
 */
export class CallCounts {
  private readonly tallies = new Map<string, Tally>();
  private readonly failure = new RepeatedFailure(new Logger('Limits'));
  private timer?: NodeJS.Timeout;

  /** @param name what is counted @param length of a window, in milliseconds */
  constructor(
    private readonly name: string,
    private readonly length: number,
    private readonly shared: SharedCounts,
  ) {}

  /** Counts one more call. */
  count(caller: string): Count {
    const now = performance.now();
    const tally = this.tallyOf(caller, now);
    tally.own++;
    this.timer ??= setTimeout(() => void this.exchange(), EXCHANGED_EVERY).unref();
    return { calls: tally.shared + tally.own, left: tally.end - now };
  }

  private tallyOf(caller: string, now: number): Tally {
    const present = this.tallies.get(caller);
    if (present && now < present.end) return present;
    const tally = { shared: 0, own: 0, end: now + this.length };
    this.tallies.set(caller, tally);
    return tally;
  }

  /** While the others cannot be asked each process counts for itself. */
  private async exchange(): Promise<void> {
    try {
      this.forgetEnded();
      const news = [...this.tallies].filter(([, { own }]) => own > 0);
      await this.addUp(news.map(([caller, tally]) => [caller, tally, tally.own]));
      this.failure.isOver();
    } catch (error) {
      this.failure.happened(error);
    } finally {
      this.timer = undefined;
    }
  }

  private async addUp(news: readonly (readonly [string, Tally, number])[]): Promise<void> {
    if (news.length === 0) return;
    const calls = new Map(news.map(([caller, , own]) => [this.keyOf(caller), own]));
    const counts = await this.shared.add(calls, this.length);
    const now = performance.now();
    for (const [caller, tally, own] of news) {
      const count = counts.get(this.keyOf(caller));
      if (!count) continue;
      tally.own -= own;
      tally.shared = count.calls;
      tally.end = now + count.left;
    }
  }

  private keyOf(caller: string): string {
    return `${this.name}:${caller}`;
  }

  private forgetEnded(): void {
    const now = performance.now();
    for (const [caller, { end }] of this.tallies) if (end <= now) this.tallies.delete(caller);
  }
}
