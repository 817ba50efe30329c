import { Injectable, Logger } from '@nestjs/common';

/** Why nobody is recognised by a verified picture: not approved here, of another key, or not what its network makes. */
export type Flaw = 'forged' | 'other_key' | 'damaged';

export interface UnusablePicture {
  readonly id: string;
  readonly userId: string;
  readonly flaw: Flaw;
  /** A sentence without its full stop. */
  readonly reason: string;
}

/** Verified pictures that nobody is recognised by, as this process has seen them. */
@Injectable()
export class UnusablePictures {
  private readonly logger = new Logger('Templates');
  private readonly byUser = new Map<string, UnusablePicture[]>();
  private readonly byFlaw: Record<Flaw, number> = { forged: 0, other_key: 0, damaged: 0 };

  count(flaw: Flaw): number {
    return this.byFlaw[flaw];
  }

  exampleOf(flaw: Flaw): UnusablePicture | undefined {
    for (const pictures of this.byUser.values()) {
      const example = pictures.find((picture) => picture.flaw === flaw);
      if (example) return example;
    }
    return undefined;
  }

  /** @param userIds whose verified pictures were looked at @param found those of no use */
  note(userIds: readonly string[], found: readonly UnusablePicture[]): void {
    const before = { ...this.byFlaw };
    const known = new Set(userIds.flatMap((userId) => this.forget(userId)).map(({ id }) => id));
    for (const picture of found) this.remember(picture);
    const news = found.filter(({ id }) => !known.has(id));
    this.tellForged(news.filter(({ flaw }) => flaw === 'forged'));
    // With a lost key it is everybody's; how many, /api/health/ready tells.
    for (const flaw of ['other_key', 'damaged'] as const) {
      const first = news.find((picture) => picture.flaw === flaw);
      if (first && before[flaw] === 0) this.tell(first);
    }
  }

  private forget(userId: string): readonly UnusablePicture[] {
    const pictures = this.byUser.get(userId) ?? [];
    for (const { flaw } of pictures) this.byFlaw[flaw]--;
    this.byUser.delete(userId);
    return pictures;
  }

  private remember(picture: UnusablePicture): void {
    const others = this.byUser.get(picture.userId);
    if (others) others.push(picture);
    else this.byUser.set(picture.userId, [picture]);
    this.byFlaw[picture.flaw]++;
  }

  private tell({ id, userId, reason }: UnusablePicture): void {
    this.logger.error(`Template ${id} of ${userId} cannot be used: ${reason}`);
  }

  private tellForged(news: readonly UnusablePicture[]): void {
    const [first] = news;
    if (!first) return;
    this.logger.error(
      `${news.length} face pictures are called verified and were not approved here; they are not matched. The first is ` +
        `${first.id} of ${first.userId}. After a backup was restored: npm run cli -- face:seal`,
    );
  }
}
