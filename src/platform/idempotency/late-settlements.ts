import { setTimeout as pause } from 'node:timers/promises';
import { waitAfter, type BackOff } from '../time/back-off.js';
import { SECOND } from '../time/duration.js';

/** Between two tries while the database is away. */
const PATIENCE: BackOff = { first: 250, longest: SECOND, giveUpAfter: Infinity };

type Settlement = () => Promise<unknown>;

/** Keys that could not be settled while the database was away. They are once it is back, one after the other. */
export class LateSettlements {
  private waiting: { readonly settle: Settlement; readonly since: number }[] = [];
  private isAtWork = false;

  /** @param usefulFor milliseconds after which a settlement is of no use any more */
  constructor(private readonly usefulFor: number) {}

  /** @param settle may be called often, and once with success */
  add(settle: Settlement): void {
    this.waiting.push({ settle, since: performance.now() });
    if (!this.isAtWork) void this.work();
  }

  private async work(): Promise<void> {
    this.isAtWork = true;
    for (let failures = 1; this.waiting.length > 0;) {
      await pause(waitAfter(failures, PATIENCE), undefined, { ref: false });
      failures = (await this.settleAll()) ? 1 : failures + 1;
    }
    this.isAtWork = false;
  }

  /** @returns false where the database is still away */
  private async settleAll(): Promise<boolean> {
    const oldest = performance.now() - this.usefulFor;
    this.waiting = this.waiting.filter(({ since }) => since > oldest);
    try {
      for (let next = this.waiting[0]; next; next = this.waiting[0]) {
        await next.settle();
        this.waiting.shift();
      }
      return true;
    } catch {
      return false;
    }
  }
}
