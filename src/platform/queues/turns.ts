import { Semaphore } from 'async-mutex';

/** How much one caller may ask for. */
export interface Share {
  /** Pieces of work that are done together. */
  readonly atOnce: number;
  /** Beside them. */
  readonly mostWaiting: number;
}

/** Lets so many do their work together, the others wait in order of arrival. */
export class Turns {
  private readonly semaphore: Semaphore;
  private asked = 0;

  /** @param refusal what is thrown when too many wait */
  constructor(
    private readonly share: Share,
    private readonly refusal: () => Error,
  ) {
    this.semaphore = new Semaphore(share.atOnce);
  }

  /** Whether nobody works or waits. */
  get isIdle(): boolean {
    return this.asked === 0;
  }

  /** @param weight how many turns the work takes at once; no more than there are */
  async take<T>(work: () => Promise<T>, weight = 1): Promise<T> {
    const { atOnce, mostWaiting } = this.share;
    if (this.asked >= atOnce + mostWaiting) throw this.refusal();
    this.asked++;
    try {
      return await this.semaphore.runExclusive(work, Math.min(weight, atOnce));
    } finally {
      this.asked--;
    }
  }
}

/** The same for each caller by themselves: what somebody asks for beyond their share waits behind their own. */
export class TurnsByCaller {
  private readonly callers = new Map<string, Turns>();

  constructor(
    private readonly share: Share,
    private readonly refusal: () => Error,
  ) {}

  async take<T>(caller: string, work: () => Promise<T>, weight = 1): Promise<T> {
    const turns = this.callers.get(caller) ?? new Turns(this.share, this.refusal);
    this.callers.set(caller, turns);
    try {
      return await turns.take(work, weight);
    } finally {
      if (turns.isIdle) this.callers.delete(caller);
    }
  }
}
