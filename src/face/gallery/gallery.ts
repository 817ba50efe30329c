import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { BackgroundEngine } from '../analysis/background-engine.js';
import { identificationRule, strictnessOf, type Neighbour, type Rule } from './decision.js';
import { GalleryContents } from './gallery-contents.js';
import { GallerySource } from './gallery-source.js';

/** Milliseconds by which clocks of processes may differ, and a change may be committed after its time stamp. */
const SLACK = 5000;

export interface Found {
  /** Nearest first. */
  readonly neighbours: readonly Neighbour[];
  /** The rule for the gallery that was searched. */
  readonly rule: Rule;
}

interface IndexAnswer {
  readonly neighbours: readonly Neighbour[];
  readonly people: number;
}

/** The faces of all enrolled people, in memory, as the database has them when it is asked. */
@Injectable()
export class Gallery implements OnApplicationShutdown {
  private readonly logger = new Logger('Gallery');
  private contents?: GalleryContents;
  private filling?: Promise<GalleryContents>;
  private following?: Promise<void>;
  private followNext?: Promise<void>;
  private since = new Date(0);
  /** The changes that are in, by user: those of the last seconds are read again and again. */
  private applied = new Map<string, number>();

  constructor(
    private readonly source: GallerySource,
    private readonly settings: SettingsService,
    private readonly engine: BackgroundEngine,
  ) {}

  get isFilled(): boolean {
    return this.contents !== undefined;
  }

  /** How many people can be recognised. */
  get size(): number {
    return this.contents?.size ?? 0;
  }

  /** Among those who can be recognised. @param probe of unit length */
  async nearest(probe: Float32Array, count: number): Promise<Found> {
    return this.search(async (contents) => ({
      neighbours: await contents.nearest(probe, count),
      people: contents.size,
    }));
  }

  /** Among everybody with a verified picture, whether recognised or not. @param probe of unit length */
  async nearestOfAll(probe: Float32Array, count: number): Promise<Found> {
    return this.search(async (contents) => ({
      neighbours: await contents.nearestOfAll(probe, count),
      people: contents.sizeOfAll,
    }));
  }

  /** Fills the gallery if it is not, and takes in whatever changed until now. */
  async current(): Promise<GalleryContents> {
    const { face_registration_min_images: leastVerified } = await this.settings.current();
    const contents =
      this.contents?.leastVerified === leastVerified
        ? this.contents
        : await (this.filling ??= this.fill(leastVerified));
    await this.follow();
    return contents;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.contents?.close();
  }

  private async search(look: (contents: GalleryContents) => Promise<IndexAnswer>): Promise<Found> {
    const contents = await this.current();
    try {
      const { neighbours, people } = await look(contents);
      return { neighbours, rule: await this.ruleFor(people, contents.leastVerified) };
    } catch (error) {
      // Its thread is gone, and the next search fills another; or another took its place meanwhile.
      if (this.contents === contents) this.contents = undefined;
      throw error;
    }
  }

  private async ruleFor(people: number, pictures: number): Promise<Rule> {
    const strictness = strictnessOf(await this.settings.current());
    return identificationRule(this.engine.card.distances, { people, pictures }, strictness);
  }

  private async fill(leastVerified: number): Promise<GalleryContents> {
    try {
      await this.engine.start();
      const startedAt = new Date();
      const contents = new GalleryContents(leastVerified, this.engine.card.length);
      for await (const page of this.source.everybody()) {
        for (const member of page) contents.put(member);
      }
      await this.contents?.close();
      this.contents = contents;
      this.since = startedAt;
      this.applied = new Map();
      this.logger.log(
        `${contents.size} people can be recognised; read in ${Date.now() - Number(startedAt)} ms`,
      );
      return contents;
    } finally {
      this.filling = undefined;
    }
  }

  /**
   * Takes in what changed, here or in another process. The reading begins after the call, so that nobody is
   * matched who was removed before it; callers who come during one share the next.
   */
  private follow(): Promise<void> {
    this.followNext ??= (this.following ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        this.followNext = undefined;
        return (this.following = this.takeInChanges());
      });
    return this.followNext;
  }

  private async takeInChanges(): Promise<void> {
    const asked = new Date();
    const changes = await this.source.changedSince(new Date(Number(this.since) - SLACK));
    const news = [...changes].filter(([id, at]) => this.applied.get(id) !== at).map(([id]) => id);
    if (news.length > 0) await this.refresh(news);
    [this.since, this.applied] = [asked, changes];
  }

  private async refresh(userIds: readonly string[]): Promise<void> {
    const members = await this.source.members(userIds);
    const { contents } = this;
    const present = new Set(members.map(({ userId }) => userId));
    for (const member of members) contents?.put(member);
    for (const id of userIds) if (!present.has(id)) contents?.delete(id);
  }
}
