import type { Neighbour } from './decision.js';
import type { Member } from './member.js';

/** What became of people since the gallery was read. */
export interface GalleryChange {
  readonly userIds: readonly string[];
  /** Those of them who still have verified pictures. */
  readonly members: readonly Member[];
  /** The last change of the database that is in it. */
  readonly revision: number;
}

/** Who is known by face: those who are matched, and those who are only kept from enrolling as somebody else. */
export interface GalleryContents {
  /** Pictures a person needs to be matched. */
  readonly leastVerified: number;
  /** How many people are matched. */
  readonly size: number;
  /** How many people have a verified picture. */
  readonly sizeOfAll: number;
  /** From how many verified pictures the templates were made; null where nobody counts them. */
  readonly pictures: number | null;
  /** Whether a search costs no more than going through this process's memory. */
  readonly isInMemory: boolean;

  takeIn(change: GalleryChange): Promise<void>;

  /** Of the people who are matched, nearest first. @param probe of unit length */
  nearest(probe: Float32Array, count: number): Promise<Neighbour[]>;

  /** Of everybody, nearest first. @param probe of unit length */
  nearestOfAll(probe: Float32Array, count: number): Promise<Neighbour[]>;

  /** Of the people who are matched, those nearest to one of them, who comes first. */
  nearestTo(userId: string, count: number): Promise<Neighbour[]>;

  /** The people who are matched. */
  matchedIds(): AsyncIterable<string> | Iterable<string>;

  close(): Promise<void>;
}
