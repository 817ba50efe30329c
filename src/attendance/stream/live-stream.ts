import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { LiveCredentials } from '../../auth/tokens/live-credentials.js';
import { AttendanceFeed } from '../ledger/attendance-feed.js';
import { withUser, type RecordWithUser } from '../records/attendance-record.entity.js';
import { FeedChange, type FeedEntry } from '../records/feed-entry.entity.js';
import { FeedWatch } from './feed-watch.js';

const PAGE = 100;
/** Milliseconds. */
const HEARTBEAT = 15_000;
const PATIENCE = 5_000;
/** For so long a right that was looked up is believed while there is much to tell. */
const BELIEF = 1_000;

/** What a visitor is told; `reset` when too much was missed to be told one by one, or records are gone. */
export type StreamEvent =
  | { readonly kind: 'opened'; readonly position: number }
  | { readonly kind: 'reset'; readonly position?: number }
  | { readonly kind: 'heartbeat' }
  | {
      readonly kind: 'written';
      readonly position: number;
      readonly change: FeedChange;
      readonly record: RecordWithUser;
    };

/** The records as they are written. */
@Injectable()
export class LiveStream {
  constructor(
    private readonly feed: AttendanceFeed,
    private readonly watch: FeedWatch,
    private readonly credentials: LiveCredentials,
  ) {}

  /**
   * What is written, for as long as the visitor may see it. Nothing is read while the visitor is slow to take
   * what is there.
   * @param after the last event that was seen; the present when left out. Devices have no past: they begin with the
   * present, and a `reset` where they asked for more
   */
  async *open(visitor: Visitor, after?: number): AsyncGenerator<StreamEvent> {
    const last = await this.feed.settle();
    const isWhole = after === undefined || (await this.mayResume(visitor, after, last));
    const position = isWhole ? (after ?? last) : last;
    yield { kind: 'opened', position };
    if (!isWhole) yield { kind: 'reset' };
    yield* this.follow(visitor, position);
  }

  private async mayResume(visitor: Visitor, after: number, last: number): Promise<boolean> {
    return visitor.kind !== 'device' && (await this.feed.reaches(after, last));
  }

  private async *follow(visitor: Visitor, start: number): AsyncGenerator<StreamEvent> {
    let position = start;
    const heartbeat = new Interval(HEARTBEAT);
    while (!this.watch.hasEnded) {
      const entries = await this.feed.after(position, PAGE);
      if (!(yield* this.tell(visitor, entries))) return;
      position = entries.at(-1)?.position ?? position;
      if (heartbeat.isOver) yield { kind: 'heartbeat' };
      if (entries.length === 0) await this.watch.newsAfter(position, PATIENCE);
    }
  }

  /** @returns whether the visitor has the right to it, still at the end */
  private async *tell(
    visitor: Visitor,
    entries: readonly FeedEntry[],
  ): AsyncGenerator<StreamEvent, boolean> {
    if (!(await this.credentials.stillHold(visitor, new Date()))) return false;
    const check = new Interval(BELIEF);
    for (const entry of entries) {
      // A visitor who is slow to take what is there may have lost the right meanwhile.
      if (check.isOver && !(await this.credentials.stillHold(visitor, new Date()))) return false;
      yield* writtenOf(entry);
    }
    return true;
  }
}

/** Is over every so many milliseconds, once. */
class Interval {
  private since = performance.now();

  constructor(private readonly length: number) {}

  get isOver(): boolean {
    const isOver = performance.now() - this.since >= this.length;
    if (isOver) this.since = performance.now();
    return isOver;
  }
}

function* writtenOf({ position, change, record }: FeedEntry): Generator<StreamEvent> {
  // A position is what it was found by.
  if (position === null) return;
  if (change === FeedChange.Withdrawn) yield { kind: 'reset', position };
  if (!record?.user) return;
  yield { kind: 'written', position, change, record: withUser(record, record.user) };
}
