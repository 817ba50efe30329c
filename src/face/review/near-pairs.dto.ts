import { toHundredths } from '../../platform/wire/figures.js';
import type { NearPair } from '../gallery/near-pairs.js';

export class PairedUserDto {
  id!: string;
  name!: string;
}

/** Two people whose faces are so alike that one may be taken for the other. */
export class NearPairDto {
  /** Between the means of their pictures. */
  distance!: number;

  /** Two. */
  users!: PairedUserDto[];

  static from({ userIds, distance }: NearPair, names: ReadonlyMap<string, string>): NearPairDto {
    return {
      distance: toHundredths(distance),
      users: userIds.map((id) => ({ id, name: names.get(id) ?? '' })),
    };
  }
}

export class NearPairsDto {
  /** The nearest first, a thousand at most. */
  pairs!: NearPairDto[];
  total!: number;

  /** False for a while after the start, while everybody is still being compared. */
  is_complete!: boolean;
}
