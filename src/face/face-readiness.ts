import { setTimeout as pause } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { waitAfter, type BackOff } from '../platform/time/back-off.js';
import { BackgroundEngine, type EngineState } from './analysis/background-engine.js';
import type { Backend } from './engine/face-engine.js';
import { BadNetworkFile } from './engine/embedder/network-file.js';
import { EngineUnavailable } from './errors.js';
import { EmbedderSwitch } from './embedder-switch.js';
import { UnusablePictures } from './templates/unusable-pictures.js';
import { GalleryFaults, type GalleryFault } from './gallery/gallery-faults.js';
import { Gallery } from './gallery/gallery.js';
import { KnownPictureBackfill } from './recognition/known-picture-backfill.js';
import { TemplateUpgrade } from './templates/template-upgrade.js';

/** Between two tries to read the gallery, for ever. */
const PATIENCE: BackOff = { first: 250, longest: 10_000, giveUpAfter: Infinity };

/** How faces are doing, for those who watch the service. */
export interface FaceHealth {
  readonly engine: EngineState;
  /** Null until the engine is ready. */
  readonly backend: Backend | null;
  /** Null until the engine is ready. */
  readonly model: string | null;
  /** Pictures waiting for a worker. */
  readonly waiting: number;
  readonly galleryIsFilled: boolean;
  /** How many people can be recognised. */
  readonly gallerySize: number;
  /** How many pictures are called verified and were not approved here. */
  readonly forgedPictures: number;
}

/** Wakes the engine and the gallery when the server starts, and knows when they are there. */
@Injectable()
export class FaceReadiness implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('FaceEngine');
  private isStopped = false;

  constructor(
    private readonly engine: BackgroundEngine,
    private readonly gallery: Gallery,
    private readonly faults: GalleryFaults,
    private readonly unusable: UnusablePictures,
    private readonly embedderSwitch: EmbedderSwitch,
    private readonly templateUpgrade: TemplateUpgrade,
    private readonly backfill: KnownPictureBackfill,
    private readonly host: HttpAdapterHost,
  ) {}

  /** Models loaded and warm, gallery filled. */
  get isReady(): boolean {
    return this.engine.state === 'ready' && this.gallery.isFilled;
  }

  get health(): FaceHealth {
    const { state: engine, waiting } = this.engine;
    const isLoaded = engine === 'ready';
    return {
      engine,
      backend: isLoaded ? this.engine.backend : null,
      model: isLoaded ? this.engine.model : null,
      waiting,
      galleryIsFilled: this.gallery.isFilled,
      gallerySize: this.gallery.size,
      forgedPictures: this.unusable.count('forged'),
    };
  }

  /** Why enrolled people are not recognised; null when that is not so. */
  async galleryFault(): Promise<GalleryFault | null> {
    return this.faults.present();
  }

  /** The server listens meanwhile. */
  onApplicationBootstrap(): void {
    // A command on the command line has no server, and wakes the engine only if it needs it.
    if (isServer(this.host)) void this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.engine.close();
  }

  private async wake(): Promise<void> {
    const startedAt = performance.now();
    try {
      await this.engine.start();
      const ms = Math.round(performance.now() - startedAt);
      this.logger.log(`Faces are read by ${this.engine.backend}; loaded and warm in ${ms} ms`);
      await this.fillGallery();
      const fault = await this.galleryFault();
      if (fault) this.logger.error(fault.sentence);
      this.embedderSwitch.watch();
      await this.templateUpgrade.run();
      await this.backfill.run();
    } catch (error) {
      this.logger.fatal(sentenceOf(error) ?? error);
    }
  }

  /** The database may be away while the models load: it is asked again until it answers. */
  private async fillGallery(): Promise<void> {
    for (let failures = 1; !this.isStopped; failures++) {
      try {
        await this.gallery.current();
        return;
      } catch (error) {
        if (failures === 1) this.logger.error(error, 'Nobody can be recognised yet; trying again');
        await pause(waitAfter(failures, PATIENCE), undefined, { ref: false });
      }
    }
  }
}

/** What the operator can mend is one sentence. */
function sentenceOf(error: unknown): string | undefined {
  const cause = error instanceof EngineUnavailable ? error.cause : error;
  return cause instanceof BadNetworkFile ? cause.message : undefined;
}

/** Nest leaves the adapter out of a context without a server, whatever the type says. */
const isServer = ({ httpAdapter }: { httpAdapter?: unknown }): boolean => Boolean(httpAdapter);
