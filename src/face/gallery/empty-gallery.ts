import { Injectable } from '@nestjs/common';
import { BackgroundEngine } from '../analysis/background-engine.js';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { ForgedPictures } from '../templates/forged-pictures.js';
import { ModelCoverage } from '../templates/model-coverage.js';
import { Gallery } from './gallery.js';

/** Why the gallery of a site with enrolled people is empty. */
@Injectable()
export class EmptyGallery {
  constructor(
    private readonly gallery: Gallery,
    private readonly engine: BackgroundEngine,
    private readonly coverage: ModelCoverage,
    private readonly forged: ForgedPictures,
  ) {}

  /** One sentence with what to do; null when somebody is in the gallery, or nobody is enrolled. */
  async fault(): Promise<string | null> {
    if (!this.gallery.isFilled || this.gallery.sizeOfAll > 0) return null;
    const { model } = this.engine.card;
    const { described, all } = await this.coverage.of(model, [EncodingStatus.Verified]);
    if (all === 0) return null;
    if (this.forged.count > 0) {
      return `None of the ${all} verified face pictures was approved here: if a backup was restored, run npm run cli -- face:seal`;
    }
    if (described > 0) {
      return `None of the ${described} face templates can be opened: ENCRYPTION_KEY is not the one they were sealed with`;
    }
    const others = await this.coverage.verifiedModels();
    return (
      `None of the ${all} verified face pictures has a template of ${model}, only of ${others.join(', ')}: ` +
      'run npm run cli -- face:reencode, or set FACE_EMBEDDER back'
    );
  }
}
