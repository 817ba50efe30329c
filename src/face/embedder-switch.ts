import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { BackgroundEngine } from './analysis/background-engine.js';
import { EmbedderChoice } from './analysis/embedder-choice.js';
import { Gallery } from './gallery/gallery.js';

/** Milliseconds after which a switch is noticed at the latest. */
const EVERY = 2000;

/** Lets the running server go over to another descriptor network, once that has described every picture. */
@Injectable()
export class EmbedderSwitch implements OnApplicationShutdown {
  private readonly logger = new Logger('FaceEngine');
  private timer?: NodeJS.Timeout;
  private isSwitching = false;
  /** One that did not load: it is not tried for ever. */
  private failed?: string;

  constructor(
    private readonly choice: EmbedderChoice,
    private readonly engine: BackgroundEngine,
    private readonly gallery: Gallery,
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
      const isNew = chosen !== '' && chosen !== this.engine.embedder && chosen !== this.failed;
      if (isNew) await this.switchTo(chosen);
    } catch (error) {
      this.logger.error(error);
    } finally {
      this.isSwitching = false;
    }
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
