import type { Neighbour } from './decision.js';
import type { Member } from './member.js';
import { TemplateIndex } from './template-index.js';

/** Who is known by face: those who are matched, and those who are only kept from enrolling as somebody else. */
export class GalleryContents {
  private readonly matched: TemplateIndex;
  private readonly dormant: TemplateIndex;

  /**
   * @param leastVerified pictures a person needs to be matched
   * @param length numbers in a template
   */
  constructor(
    readonly leastVerified: number,
    length: number,
  ) {
    this.matched = new TemplateIndex(length);
    this.dormant = new TemplateIndex(length);
  }

  /** How many people are matched. */
  get size(): number {
    return this.matched.size;
  }

  /** How many people have a verified picture. */
  get sizeOfAll(): number {
    return this.matched.size + this.dormant.size;
  }

  put(member: Member): void {
    const isMatched = member.active && member.verified >= this.leastVerified;
    const [home, other] = isMatched ? [this.matched, this.dormant] : [this.dormant, this.matched];
    home.put(member.userId, member.template);
    other.delete(member.userId);
  }

  delete(userId: string): void {
    this.matched.delete(userId);
    this.dormant.delete(userId);
  }

  /** Of the people who are matched, nearest first. */
  async nearest(probe: Float32Array, count: number): Promise<Neighbour[]> {
    return this.matched.nearest(probe, count);
  }

  /** Of everybody, nearest first. */
  async nearestOfAll(probe: Float32Array, count: number): Promise<Neighbour[]> {
    const found = await Promise.all(
      [this.matched, this.dormant].map((index) => index.nearest(probe, count)),
    );
    return found
      .flat()
      .sort((a, b) => a.distance - b.distance)
      .slice(0, count);
  }

  async close(): Promise<void> {
    await Promise.all([this.matched.close(), this.dormant.close()]);
  }
}
