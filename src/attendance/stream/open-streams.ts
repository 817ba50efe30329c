import { Injectable } from '@nestjs/common';
import { TooManyStreams } from '../records/errors.js';

/** Streams one caller may have open in a process: a page in some tabs, a display and its successor after a break. */
const MOST_OF_CALLER = 10;
/** Of all callers together. */
const MOST = 1000;

/** Counts the streams that are open in this process. */
@Injectable()
export class OpenStreams {
  private readonly counts = new Map<string, number>();
  private all = 0;

  /** @returns what gives the place back, once @throws TooManyStreams */
  enter(caller: string): () => void {
    const present = this.counts.get(caller) ?? 0;
    if (present >= MOST_OF_CALLER || this.all >= MOST) throw new TooManyStreams();
    this.counts.set(caller, present + 1);
    this.all++;
    let isOpen = true;
    return () => {
      if (isOpen) this.leave(caller);
      isOpen = false;
    };
  }

  private leave(caller: string): void {
    const left = (this.counts.get(caller) ?? 1) - 1;
    if (left === 0) this.counts.delete(caller);
    else this.counts.set(caller, left);
    this.all--;
  }
}
