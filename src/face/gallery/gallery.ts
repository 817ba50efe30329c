import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { asSpan } from '../../platform/tracing/spans.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import { EngineChanging } from '../errors.js';
import { BackgroundEngine } from '../analysis/background-engine.js';
import type { Neighbour, Rule } from './decision.js';
import type { GalleryContents } from './gallery-contents.js';
import { GallerySource } from './gallery-source.js';
import { GalleryState } from './gallery-state.js';
import { GalleryStore } from './gallery-store.js';
import type { NearPair } from './near-pairs.js';

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

/** A descriptor and the network it is of. */
export interface Probe {
  /** Of unit length. */
  readonly descriptor: Float32Array;
  readonly card: ModelCard;
}

/** The faces of all enrolled people, as the database has them when it is asked. */
@Injectable()
export class Gallery implements OnApplicationShutdown {
  private readonly logger = new Logger('Gallery');
  private state?: GalleryState;
  private filling?: Promise<GalleryState>;
  private following?: Promise<void>;
  private followNext?: Promise<void>;

  constructor(
    private readonly store: GalleryStore,
    private readonly source: GallerySource,
    private readonly settings: SettingsService,
    private readonly engine: BackgroundEngine,
  ) {}

  get isFilled(): boolean {
    return this.state !== undefined;
  }

  /** How many people can be recognised. */
  get size(): number {
    return this.state?.contents.size ?? 0;
  }

  /** How many people have a verified picture whose template can be used. */
  get sizeOfAll(): number {
    return this.state?.contents.sizeOfAll ?? 0;
  }

  /** From how many verified pictures the templates were made; null where nobody counts them. */
  get pictures(): number | null {
    return this.state?.contents.pictures ?? null;
  }

  /** Among those who can be recognised. @throws EngineChanging */
  async nearest(probe: Probe, count: number): Promise<Found> {
    return this.search(probe, async (contents) => ({
      neighbours: await contents.nearest(probe.descriptor, count),
      people: contents.size,
    }));
  }

  /** Among everybody with a verified picture, whether recognised or not. @throws EngineChanging */
  async nearestOfAll(probe: Probe, count: number): Promise<Found> {
    return this.search(probe, async (contents) => ({
      neighbours: await contents.nearestOfAll(probe.descriptor, count),
      people: contents.sizeOfAll,
    }));
  }

  /** Those who can be recognised and are so alike that a picture of one may be taken for the other. */
  async nearPairs(): Promise<{ pairs: NearPair[]; isComplete: boolean }> {
    const state = await this.held();
    this.compareAll(state);
    return { pairs: state.nearPairs(), isComplete: state.pairsAreComplete };
  }

  /** Fills the gallery if it is not, and takes in whatever changed until now. */
  async current(): Promise<void> {
    await this.held();
  }

  /**
   * Reads everybody's templates of another network while the present ones serve, and puts them in their place.
   * @param change whatever must change in the same moment
   */
  async moveTo(card: ModelCard, change: () => void): Promise<void> {
    const { face_registration_min_images: leastVerified } = await this.settings.current();
    const next = await this.read(leastVerified, card);
    change();
    await this.hold(next);
  }

  async onApplicationShutdown(): Promise<void> {
    const { state } = this;
    this.state = undefined;
    await state?.contents.close();
  }

  private async held(): Promise<GalleryState> {
    const { face_registration_min_images: leastVerified } = await this.settings.current();
    if (!this.isOf(leastVerified)) await (this.filling ??= this.fill(leastVerified));
    await this.follow();
    // Another may have taken its place meanwhile.
    return this.state ?? (this.filling ??= this.fill(leastVerified));
  }

  private isOf(leastVerified: number): boolean {
    const { state } = this;
    if (state?.contents.leastVerified !== leastVerified) return false;
    return state.card.model === this.engine.card.model;
  }

  private async search(
    { card }: Probe,
    look: (contents: GalleryContents) => Promise<IndexAnswer>,
  ): Promise<Found> {
    const state = await this.held();
    if (state.card.model !== card.model) throw new EngineChanging();
    try {
      const { neighbours, people } = await asSpan('gallery search', () => look(state.contents));
      const rule = state.ruleFor(people, neighbours, await this.settings.current());
      return { neighbours, rule };
    } catch (error) {
      // Its thread or its index is gone; or another took its place meanwhile.
      this.letGo(state);
      throw error;
    }
  }

  private async fill(leastVerified: number): Promise<GalleryState> {
    try {
      await this.engine.start();
      return await this.hold(await this.read(leastVerified, this.engine.card));
    } finally {
      this.filling = undefined;
    }
  }

  private async read(leastVerified: number, card: ModelCard): Promise<GalleryState> {
    const startedAt = performance.now();
    const { contents, revision } = await this.store.open(leastVerified, card);
    const ms = Math.round(performance.now() - startedAt);
    this.logger.log(`${contents.size} people can be recognised; read in ${ms} ms`);
    return new GalleryState(contents, card, revision);
  }

  private async hold(next: GalleryState): Promise<GalleryState> {
    const before = this.state;
    this.state = next;
    if (next.contents.isInMemory) this.compareAll(next);
    await before?.contents.close();
    return next;
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
    const { state } = this;
    if (!state) return;
    const { userIds, revision } = await this.source.changedSince(state.revision);
    if (userIds.length === 0) return;
    const members = await this.source.members(userIds, state.card);
    try {
      await state.takeIn({ userIds, members, revision });
    } catch (error) {
      this.letGo(state);
      throw error;
    }
  }

  /** It is of no use: the next who asks has another made. */
  private letGo(state: GalleryState): void {
    if (this.state === state) this.state = undefined;
  }

  /** In the background, a person a turn, once: with many people it takes minutes. */
  private compareAll(state: GalleryState): void {
    state.comparing ??= this.comparePages(state);
  }

  private async comparePages(state: GalleryState): Promise<void> {
    try {
      for await (const userId of state.contents.matchedIds()) {
        if (this.state !== state) return;
        await state.compare(userId);
        await setImmediate();
      }
      state.pairsAreComplete = true;
    } catch (error) {
      if (this.state === state) this.logger.warn(error);
    }
  }
}
