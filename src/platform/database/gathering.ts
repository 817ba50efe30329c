import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { isRush } from '../queues/rush.js';
import { ambientRunner } from './ambient-transaction.js';

/** The work of a group. @returns what comes of each item, in their order */
type GroupWork<Item, Result> = (items: readonly Item[]) => Promise<readonly Result[]>;

interface Waiting<Item, Result> {
  readonly item: Item;
  /** Runs a function as part of the request that waits. */
  readonly asCaller: <T>(work: () => T) => T;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Rows of one statement. */
const MOST = 100;
/** Milliseconds for which a group waits in a rush: calls come one a turn, and some ten turns of a busy process pass. */
const COLLECTING_MS = 20;

/**
 * Asks or tells the database for many callers at once. Whoever comes alone is served at once; who comes while
 * others are served goes together with everybody else who does, so that a crowd costs little more than one; in a rush
 * everybody waits a moment for others. Work begins after it was asked for: it sees what was committed before. In a
 * transaction it is done at once, as part of it.
 */
export class Gathering<Item, Result> {
  private readonly waiting: Waiting<Item, Result>[] = [];
  private isBusy = false;
  /** A group is part of nobody’s request. */
  private readonly asNobody = AsyncLocalStorage.snapshot();

  constructor(private readonly work: GroupWork<Item, Result>) {}

  /** @throws what the work throws, to everybody in the group */
  async add(item: Item): Promise<Result> {
    if (ambientRunner()) return this.alone(item);
    return new Promise<Result>((resolve, reject) => {
      this.waiting.push({ item, asCaller: AsyncLocalStorage.snapshot(), resolve, reject });
      if (!this.isBusy) void this.asNobody(() => this.serve());
    });
  }

  private async serve(): Promise<void> {
    this.isBusy = true;
    while (this.waiting.length > 0) {
      if (isRush()) await pause(COLLECTING_MS);
      await this.serveGroup(this.waiting.splice(0, MOST));
    }
    this.isBusy = false;
  }

  private async serveGroup(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.resultsOf(group);
      for (const [i, { resolve }] of group.entries()) resolve(results[i] as Result);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  private async resultsOf(group: readonly Waiting<Item, Result>[]): Promise<readonly Result[]> {
    const [first, ...others] = group;
    if (first && others.length === 0) return [await first.asCaller(() => this.alone(first.item))];
    return this.work(group.map(({ item }) => item));
  }

  private async alone(item: Item): Promise<Result> {
    const [result] = await this.work([item]);
    return result as Result;
  }
}
