import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { RepeatedFailure } from '../platform/errors/repeated-failure.js';
import { BackgroundEngine } from './analysis/background-engine.js';
import { Calibrations } from './analysis/calibrations.js';
import { EmbedderChoice } from './analysis/embedder-choice.js';
import { cardOf } from './engine/embedder/cards.js';
import { Gallery } from './gallery/gallery.js';

/** Milliseconds after which a switch is noticed at the latest. */
const EVERY = 2000;

/**
 * Lets the running server go over to another descriptor network once that has described every picture, or to the
 * distances that a calibration measured.
 */
@Injectable()
export class EmbedderSwitch implements OnApplicationShutdown {
  private readonly logger = new Logger('FaceEngine');
  private readonly failure = new RepeatedFailure(this.logger);
  private timer?: NodeJS.Timeout;
  private isSwitching = false;
  /** One that did not load: it is not tried for ever. */
  private failed?: string;

  constructor(
    private readonly choice: EmbedderChoice,
    private readonly engine: BackgroundEngine,
    private readonly gallery: Gallery,
    private readonly calibrations: Calibrations,
  ) {}

  watch(): void {
    this.timer = setInterval(() => void this.follow(), EVERY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async follow(): Promise<void> {
    if (this.isSwitching) return;
    this.isSwitching = true;
    try {
      const chosen = await this.choice.current();
      if (chosen === '' || chosen === this.failed) return;
      const isNew = chosen !== this.engine.embedder || (await this.isRecalibrated(chosen));
      if (isNew) await this.switchTo(chosen);
      this.failure.isOver();
    } catch (error) {
      this.failure.happened(error);
    } finally {
      this.isSwitching = false;
    }
  }

  /** Another card of the same network takes the way of another network: no answer is given by half of each. */
  private async isRecalibrated(embedder: string): Promise<boolean> {
    const { distances } = cardOf(embedder, await this.calibrations.of(embedder));
    return !isDeepStrictEqual(distances.figures, this.engine.card.distances.figures);
  }

  private async switchTo(embedder: string): Promise<void> {
    this.failed = embedder;
    const next = await this.engine.prepare(embedder);
    let retired: Promise<void> | undefined;
    await this.gallery.moveTo(next.card, () => {
      retired = this.engine.replace(next, embedder);
    });
    this.failed = undefined;
    this.logger.log(`Faces are described by ${embedder} from now on`);
    await retired;
  }
}
