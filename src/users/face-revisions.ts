import { Injectable } from '@nestjs/common';
import { IdSequences } from '../platform/database/id-sequences.js';

const SEQUENCE = 'FACE';

/**
 * Numbers for changes of who is recognised by what. Each is counted up in the transaction that makes the change and
 * holds the counter until it ends, so that changes become visible in the order of their numbers, whatever the clocks
 * of the processes say.
 */
@Injectable()
export class FaceRevisions {
  constructor(private readonly ids: IdSequences) {}

  /** Joins the transaction that makes the change. */
  next(): Promise<number> {
    return this.ids.advance(SEQUENCE, 1);
  }

  /** The last that was made; whatever is read from here on has it in. */
  last(): Promise<number> {
    return this.ids.last(SEQUENCE);
  }
}
