import { Injectable } from '@nestjs/common';
import type { RetainedData } from '../retained-data.js';
import { FaceHolders } from './face-holders.js';

const REMOVED = { condition: 'person.deletedAt IS NOT NULL' };

/** Faces of people who were removed, where their removal did not erase them. */
@Injectable()
export class RemovedPeople implements RetainedData {
  readonly name = 'faces_of_removed_people';

  constructor(private readonly holders: FaceHolders) {}

  async countDue(): Promise<number> {
    return this.holders.count(REMOVED);
  }

  async letGo(now: Date): Promise<number> {
    return this.holders.erase(REMOVED, now);
  }
}
