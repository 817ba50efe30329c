import { Injectable, Logger } from '@nestjs/common';
import { Environment } from '../../platform/config/environment.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { describingCard } from '../engine/embedder/cards.js';
import { ModelCoverage } from '../templates/model-coverage.js';

/** Which descriptor network serves. */
@Injectable()
export class EmbedderChoice {
  private readonly logger = new Logger('FaceEngine');

  constructor(
    private readonly environment: Environment,
    private readonly settings: SettingsService,
    private readonly coverage: ModelCoverage,
  ) {}

  /** The one that FACE_EMBEDDER names, once it has described every picture; until then the one before. */
  async first(): Promise<string> {
    const { FACE_EMBEDDER: wanted } = this.environment;
    const present = await this.current();
    if (present === wanted) return wanted;
    const { model } = describingCard(wanted);
    const { described, all } = await this.coverage.of(model);
    if (present !== '' && described < all) {
      this.logger.warn(
        `${present} goes on describing faces: ${wanted} has described ${described} of ${all} pictures; ` +
          'npm run cli -- face:reencode describes the others',
      );
      return present;
    }
    await this.settings.keep('face_embedder', wanted);
    return wanted;
  }

  /** The one that every process shall serve by now; empty before the first start. */
  async current(): Promise<string> {
    return (await this.settings.current()).face_embedder;
  }
}
