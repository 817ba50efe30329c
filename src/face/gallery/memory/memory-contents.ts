import type { Neighbour } from '../decision.js';
import type { GalleryChange, GalleryContents } from '../gallery-contents.js';
import { isMatched, type Member } from '../member.js';
import { TemplateIndex } from './template-index.js';

/** Everybody in this process's memory. */
export class MemoryContents implements GalleryContents {
  readonly isInMemory = true;
  private readonly matched: TemplateIndex;
  private readonly dormant: TemplateIndex;
  private readonly verified = new Map<string, number>();
  private pictureCount = 0;

  /** @param length numbers in a template */
  constructor(
    readonly leastVerified: number,
    length: number,
  ) {
    this.matched = new TemplateIndex(length);
    this.dormant = new TemplateIndex(length);
  }

  get size(): number {
    return this.matched.size;
  }

  get sizeOfAll(): number {
    return this.matched.size + this.dormant.size;
  }

  get pictures(): number {
    return this.pictureCount;
  }

  async takeIn({ userIds, members }: GalleryChange): Promise<void> {
    const present = new Set(members.map(({ userId }) => userId));
    for (const userId of userIds) if (!present.has(userId)) this.delete(userId);
    for (const member of members) this.put(member);
    return Promise.resolve();
  }

  put(member: Member): void {
    const { matched, dormant } = this;
    const isHere = isMatched(member, this.leastVerified);
    const [home, other] = isHere ? [matched, dormant] : [dormant, matched];
    home.put(member.userId, member.template);
    other.delete(member.userId);
    this.countPictures(member.userId, member.verified);
  }

  delete(userId: string): void {
    this.matched.delete(userId);
    this.dormant.delete(userId);
    this.countPictures(userId, 0);
  }

  async nearest(probe: Float32Array, count: number): Promise<Neighbour[]> {
    return this.matched.nearest(probe, count);
  }

  async nearestTo(userId: string, count: number): Promise<Neighbour[]> {
    return this.matched.nearestTo(userId, count);
  }

  matchedIds(): string[] {
    return this.matched.userIds;
  }

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

  private countPictures(userId: string, count: number): void {
    this.pictureCount += count - (this.verified.get(userId) ?? 0);
    if (count > 0) this.verified.set(userId, count);
    else this.verified.delete(userId);
  }
}
