import { distanceBetween } from '../../engine/descriptor/descriptor.js';
import type { ModelCard } from '../../engine/embedder/model-card.js';
import type { Neighbour } from '../decision.js';
import type { GalleryChange, GalleryContents } from '../gallery-contents.js';
import { GallerySource } from '../gallery-source.js';
import { isMatched, type Member } from '../member.js';
import type { IndexPair } from './index-pair.js';

/** Asked for beyond those wanted: the engine is not exact, and some may have left since. */
const SPARE = 6;

/** How a change gets into the engine. */
export type Write = (change: GalleryChange) => Promise<void>;

/** Everybody in a vector engine that all processes share. What it proposes is compared exactly, as the database has it. */
export class IndexedContents implements GalleryContents {
  readonly isInMemory = false;
  readonly pictures = null;
  private sizes = { matched: 0, dormant: 0 };

  constructor(
    readonly leastVerified: number,
    private readonly card: ModelCard,
    private readonly pair: IndexPair,
    private readonly source: GallerySource,
    private readonly write: Write,
  ) {}

  get size(): number {
    return this.sizes.matched;
  }

  get sizeOfAll(): number {
    return this.sizes.matched + this.sizes.dormant;
  }

  /** Asks the engine how many there are. */
  async count(): Promise<void> {
    this.sizes = await this.pair.sizes();
  }

  async takeIn(change: GalleryChange): Promise<void> {
    await this.write(change);
    await this.count();
  }

  async nearest(probe: Float32Array, count: number): Promise<Neighbour[]> {
    const ids = await this.pair.nearestMatched(probe, count + SPARE);
    const people = await this.source.members(ids, this.card);
    const matched = people.filter((member) => isMatched(member, this.leastVerified));
    return nearestOf(matched, probe, count);
  }

  async nearestOfAll(probe: Float32Array, count: number): Promise<Neighbour[]> {
    const matched = await this.pair.nearestMatched(probe, count + SPARE);
    const dormant = await this.pair.nearestDormant(probe, count + SPARE);
    const people = await this.source.members([...matched, ...dormant], this.card);
    return nearestOf(people, probe, count);
  }

  async nearestTo(userId: string, count: number): Promise<Neighbour[]> {
    const [person] = await this.source.members([userId], this.card);
    return person && isMatched(person, this.leastVerified)
      ? this.nearest(person.template, count)
      : [];
  }

  async *matchedIds(): AsyncIterable<string> {
    for await (const page of this.source.everybody(this.card)) {
      for (const member of page) if (isMatched(member, this.leastVerified)) yield member.userId;
    }
  }

  /** The engine goes on for the other processes. */
  async close(): Promise<void> {
    return Promise.resolve();
  }
}

const nearestOf = (people: readonly Member[], probe: Float32Array, count: number): Neighbour[] =>
  people
    .map(({ userId, template }): Neighbour => {
      return { userId, distance: distanceBetween(probe, template), template };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count);
