import type { ModelCard } from '../engine/embedder/model-card.js';
import {
  identificationRule,
  strictnessOf,
  type Neighbour,
  type Rule,
  type Strictness,
} from './decision.js';
import { distanceBetween } from '../engine/descriptor/descriptor.js';
import type { GalleryChange, GalleryContents } from './gallery-contents.js';
import { NearPairs, type NearPair } from './near-pairs.js';

/** Of each person so many lookalikes are known at most. */
const MOST_PARTNERS = 10;
/** How much clearer it must be who is meant, between two of a near pair. */
const NEAR_PAIR_MARGINS = 2;

/** The gallery by one network's templates, and up to when it follows the database. */
export class GalleryState {
  /** Whether everybody has been compared with everybody. */
  pairsAreComplete = false;
  /** Under way or done; left out until somebody wants to know. */
  comparing?: Promise<void>;
  private readonly pairs = new NearPairs();

  /** @param revision the last change of the database that it holds */
  constructor(
    readonly contents: GalleryContents,
    readonly card: ModelCard,
    public revision: number,
  ) {}

  async takeIn(change: GalleryChange): Promise<void> {
    await this.contents.takeIn(change);
    this.revision = change.revision;
    if (!this.comparing) return;
    const present = new Set(change.members.map(({ userId }) => userId));
    for (const id of change.userIds) if (!present.has(id)) this.pairs.delete(id);
    for (const { userId } of change.members) await this.compare(userId);
  }

  /** Finds out whom a person is like. */
  async compare(userId: string): Promise<void> {
    const neighbours = await this.contents.nearestTo(userId, MOST_PARTNERS);
    this.pairs.put(userId, neighbours, this.nearLimit);
  }

  nearPairs(): NearPair[] {
    return this.pairs.within(this.nearLimit);
  }

  /** @param people among how many was searched @param nearest those who were found */
  ruleFor(
    people: number,
    nearest: readonly Neighbour[],
    settings: Parameters<typeof strictnessOf>[0],
  ): Rule {
    const strictness = strictnessOf(settings);
    const population = { people, pictures: this.contents.leastVerified };
    const present = this.areNear(nearest) ? tightened(strictness) : strictness;
    return identificationRule(this.card.distances, population, present);
  }

  private areNear([first, second]: readonly Neighbour[]): boolean {
    if (!first || !second) return false;
    const [one, other] = [first.template, second.template];
    if (one && other) return distanceBetween(one, other) <= this.nearLimit;
    return this.pairs.has(first.userId, second.userId, this.nearLimit);
  }

  /** Nearer than this, a picture of one person may be taken for another by the rule before any settings. */
  private get nearLimit(): number {
    const { size, leastVerified } = this.contents;
    return this.card.distances.thresholdFor(size, leastVerified, false);
  }
}

/** Between two who are alike it must be clearer who is meant. */
const tightened = (strictness: Strictness): Strictness => ({
  ...strictness,
  strict: true,
  margin: NEAR_PAIR_MARGINS * strictness.margin,
});
