import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { SettingsService } from '../../platform/settings/settings.service.js';
import type { FaceEngine } from '../engine/face-engine.js';
import { ModelCoverage, type Coverage } from '../templates/model-coverage.js';
import type { FaceEncoding } from '../templates/face-encoding.entity.js';
import { GalleryNews } from './gallery-news.js';
import { PictureDescriptions, type Omission } from './picture-descriptions.js';

const PAGE = 200;
/** Milliseconds in which the servers see the switch, and describe new pictures by the new network themselves. */
const SEEN_AFTER = 5000;

/** The network that everything is described by. */
export interface Target {
  readonly embedder: string;
  readonly engine: FaceEngine;
}

export interface ReencodingOptions {
  /** Pictures in the works at once. */
  readonly parallel: number;
  /** Switch although people fall out of the gallery whose pictures are gone. */
  readonly leaveOut: boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** A picture that the network could not describe. */
export interface Omitted {
  readonly encodingId: string;
  readonly userId: string;
  readonly why: Omission;
}

interface Described {
  readonly omitted: readonly Omitted[];
  /** Whose pictures were described. */
  readonly users: ReadonlySet<string>;
}

export interface Outcome extends Coverage {
  readonly omitted: readonly Omitted[];
  /** Who would be recognised no more; they stop the switch. */
  readonly losing: readonly string[];
  /** Whether the servers go over to the network. */
  readonly isSwitched: boolean;
}

/** Changes the descriptor network of a site, while its servers serve by the one before. */
@Injectable()
export class Reencoding {
  constructor(
    private readonly coverage: ModelCoverage,
    private readonly descriptions: PictureDescriptions,
    private readonly galleries: GalleryNews,
    private readonly settings: SettingsService,
  ) {}

  /**
   * Describes every picture that the network has not described yet, then lets the servers switch. It may be ended at
   * any moment: each template is written by itself, and the next run goes on with what is missing.
   */
  async run({ embedder, engine }: Target, options: ReencodingOptions): Promise<Outcome> {
    const { model } = engine.card;
    const { omitted, users } = await this.describeMissing(engine, options);
    const losing = await this.losing(model);
    const isSwitched = losing.length === 0 || options.leaveOut;
    if (isSwitched) await this.switchTo(embedder, users);
    if (isSwitched) await this.finish(engine, options);
    return { ...(await this.coverage.of(model)), omitted, losing, isSwitched };
  }

  private async switchTo(embedder: string, described: ReadonlySet<string>): Promise<void> {
    const { face_embedder: before } = await this.settings.current();
    await this.settings.keep('face_embedder', embedder);
    if (before === embedder || before === '') await this.galleries.tell(described);
    else await pause(SEEN_AFTER);
  }

  /** Pictures may have come in, described by the network before, until the last server had switched. */
  private async finish(engine: FaceEngine, options: ReencodingOptions): Promise<void> {
    const silent = { ...options, onProgress: () => undefined };
    const { users } = await this.describeMissing(engine, silent);
    await this.galleries.tell(users);
    while ((await this.descriptions.promote(engine.card.model, PAGE)) > 0);
  }

  private async losing(model: string): Promise<string[]> {
    const { face_registration_min_images: least } = await this.settings.current();
    return this.coverage.wouldLose(model, least);
  }

  private async describeMissing(
    engine: FaceEngine,
    { parallel, onProgress }: ReencodingOptions,
  ): Promise<Described> {
    const { model } = engine.card;
    const { described, all } = await this.coverage.of(model);
    const [omitted, users]: [Omitted[], Set<string>] = [[], new Set()];
    let done = described;
    let page = await this.coverage.missing(model, '', PAGE);
    while (page.length > 0) {
      await each(page, parallel, async (picture) => {
        const why = await this.descriptions.add(picture, engine);
        if (why) omitted.push({ encodingId: picture.id, userId: picture.userId, why });
        else users.add(picture.userId);
        onProgress(++done, all);
      });
      page = await this.coverage.missing(model, lastOf(page), PAGE);
    }
    return { omitted, users };
  }
}

const lastOf = (page: readonly FaceEncoding[]): string => page.at(-1)?.id ?? '';

/** Does the work for each, so many at once. */
async function each<T>(
  items: readonly T[],
  parallel: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: parallel }, lane));
}
