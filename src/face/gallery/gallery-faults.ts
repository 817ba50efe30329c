import { Injectable } from '@nestjs/common';
import { BackgroundEngine } from '../analysis/background-engine.js';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { ModelCoverage } from '../templates/model-coverage.js';
import { UnusablePictures } from '../templates/unusable-pictures.js';
import { Gallery } from './gallery.js';

export interface GalleryFault {
  /** What is amiss and what to do; without its full stop. */
  readonly sentence: string;
  /** Nobody can be recognised, or most of the pictures are of no use. */
  readonly isSevere: boolean;
}

/** Why enrolled people are not recognised. */
@Injectable()
export class GalleryFaults {
  constructor(
    private readonly gallery: Gallery,
    private readonly engine: BackgroundEngine,
    private readonly coverage: ModelCoverage,
    private readonly unusable: UnusablePictures,
  ) {}

  /** Null when all templates can be used, or nobody is enrolled. */
  async present(): Promise<GalleryFault | null> {
    if (!this.gallery.isFilled) return null;
    // It takes in what changed when somebody is looked for, which may be long ago, or never.
    if (this.isEmpty || (await this.flawedTemplates())) await this.gallery.current();
    const flawed = await this.flawedTemplates();
    if (flawed || !this.isEmpty) return flawed;
    const sentence = await this.emptiness();
    return sentence === null ? null : { sentence, isSevere: true };
  }

  private get isEmpty(): boolean {
    return this.gallery.sizeOfAll === 0;
  }

  private async flawedTemplates(): Promise<GalleryFault | null> {
    const ofAnotherKey = this.unusable.count('other_key');
    const damaged = this.unusable.count('damaged');
    const flawed = ofAnotherKey + damaged;
    if (flawed === 0) return null;
    const { pictures } = this.gallery;
    const all = pictures === null ? await this.described() : pictures + flawed;
    const parts = [
      ...(ofAnotherKey > 0 ? [keyIsLost(ofAnotherKey, all)] : []),
      ...(damaged > 0 ? [this.areDamaged(damaged, all)] : []),
    ];
    return { sentence: parts.join('; '), isSevere: 2 * flawed >= all };
  }

  private async described(): Promise<number> {
    const { model } = this.engine.card;
    return (await this.coverage.of(model, [EncodingStatus.Verified])).described;
  }

  private areDamaged(damaged: number, all: number): string {
    const { id = '', userId = '', reason = '' } = this.unusable.exampleOf('damaged') ?? {};
    return `${damaged} of the ${all} face templates cannot be used, for one that of picture ${id} of ${userId}: ${reason}`;
  }

  private async emptiness(): Promise<string | null> {
    const { model } = this.engine.card;
    const { all } = await this.coverage.of(model, [EncodingStatus.Verified]);
    if (all === 0) return null;
    if (this.unusable.count('forged') > 0) {
      return `None of the ${all} verified face pictures was approved here: if a backup was restored, run npm run cli -- face:seal`;
    }
    const others = await this.coverage.verifiedModels();
    return (
      `None of the ${all} verified face pictures has a template of ${model}, only of ${others.join(', ')}: ` +
      'run npm run cli -- face:reencode, or set FACE_EMBEDDER back'
    );
  }
}

const keyIsLost = (count: number, all: number): string =>
  `${count === all ? `None of the ${all} face templates can` : `${count} of the ${all} face templates cannot`} be opened: ` +
  'ENCRYPTION_KEY is not the one they were sealed with';
