import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { LiveCredentials } from '../../auth/tokens/live-credentials.js';
import { AttendanceFeed } from '../records/attendance-feed.js';
import type { FeedEntry } from '../records/feed-entry.entity.js';
import { FeedWatch } from './feed-watch.js';
import { RecordDto } from '../records/record.dto.js';

const PAGE = 100;
/** Milliseconds. */
const HEARTBEAT = 15_000;
const CHECK_EVERY = 20_000;
const PATIENCE = 5_000;
const RETRY = 2_000;

/** The records as they are written, as server-sent events. */
@Injectable()
export class LiveStream {
  constructor(
    private readonly feed: AttendanceFeed,
    private readonly watch: FeedWatch,
    private readonly credentials: LiveCredentials,
  ) {}

  /**
   * Frames of server-sent events, for as long as the visitor may see them. Nothing is read while the
   * visitor is slow to take what is there.
   * @param after the last event that was seen; the present when left out
   */
  async *open(visitor: Visitor, after?: number): AsyncGenerator<string> {
    const last = await this.feed.settle();
    const isWhole = after === undefined || (await this.feed.reaches(after, last));
    const position = isWhole ? (after ?? last) : last;
    // The id goes out first: who is cut off before the first event can resume too.
    yield `retry: ${RETRY}\nid: ${position}\n\n`;
    if (!isWhole) yield 'event: reset\ndata: {}\n\n';
    yield* this.follow(visitor, position);
  }

  private async *follow(visitor: Visitor, start: number): AsyncGenerator<string> {
    let position = start;
    const heartbeat = new Interval(HEARTBEAT);
    const check = new Interval(CHECK_EVERY);
    while (!this.watch.hasEnded) {
      if (check.isOver && !(await this.credentials.stillHold(visitor, new Date()))) return;
      const entries = await this.feed.after(position, PAGE);
      for (const entry of entries) {
        position = entry.position ?? position;
        yield frameOf(entry);
      }
      if (heartbeat.isOver) yield ': still here\n\n';
      if (entries.length === 0) await this.watch.newsAfter(position, PATIENCE);
    }
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

function frameOf({ position, change, record }: FeedEntry): string {
  // The foreign keys see to it that there are both.
  if (!record?.user) return '';
  const data = JSON.stringify({ change, record: RecordDto.from(record, record.user) });
  return `id: ${String(position)}\nevent: attendance\ndata: ${data}\n\n`;
}
