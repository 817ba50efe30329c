import { Injectable } from '@nestjs/common';
import { withoutHeic } from '../../platform/pictures/heic.js';
import { MOST_PIXELS } from '../../platform/pictures/picture-size.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { UnreadableImage } from '../../platform/storage/errors.js';
import { measurePicture } from '../../platform/storage/picture.js';
import { asSpan, noteSpan } from '../../platform/tracing/spans.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import {
  EngineBusy,
  UnreadablePicture,
  type Analysis,
  type AnalysisOptions,
  type DescribedFace,
} from '../engine/face-engine.js';
import { isSuspect } from '../engine/spoof/spoof-rule.js';
import { EngineOverloaded } from '../errors.js';
import { TemplateSpace } from '../template-space/template-space.js';
import { BackgroundEngine } from './background-engine.js';
import { PictureTurns } from './picture-turns.js';

/** What was seen, and whether to believe it. */
export interface Reading extends Analysis {
  /** Whether to refuse it because it seems to show a picture of a face; only where liveness is enforced. */
  readonly isRefusedAsSpoof: boolean;
  /** The network that described the face: another may serve by the time the descriptor is used. */
  readonly card: ModelCard;
}

type Described = Omit<Reading, 'isRefusedAsSpoof'>;

/** Looks at uploaded pictures, and gives the engine's refusals their place on the wire. */
@Injectable()
export class FaceReader {
  constructor(
    private readonly engine: BackgroundEngine,
    private readonly settings: SettingsService,
    private readonly turns: PictureTurns,
    private readonly space: TemplateSpace,
  ) {}

  /** @throws ImageTooLarge UnreadableImage DecoderOverloaded EngineOverloaded EngineUnavailable */
  async read(
    picture: Uint8Array,
    { thorough = false }: Pick<AnalysisOptions, 'thorough'> = {},
  ): Promise<Reading> {
    const { width, height } = await measurePicture(picture);
    const { liveness_mode: mode } = await this.settings.current();
    const isUrgent = this.turns.isAtDoor;
    const look = async () => {
      const readable = await withoutHeic(picture, MOST_PIXELS);
      return this.analyse(readable, { thorough, isUrgent, spoof: mode !== 'off' });
    };
    const pixels = width * height;
    const analysis = await asSpan('face wait', () =>
      this.turns.take(pixels, () => asSpan('face analysis', look, { pixels })),
    );
    const { spoof } = analysis;
    return {
      ...analysis,
      isRefusedAsSpoof: mode === 'enforce' && spoof !== null && isSuspect(spoof),
    };
  }

  private async analyse(picture: Uint8Array, options: AnalysisOptions): Promise<Described> {
    try {
      const engine = await this.engine.running();
      const { ms, ...analysis } = await engine.analyse(picture, options);
      noteSpan('face engine', ms);
      return { ...analysis, face: this.inOwnSpace(analysis), card: engine.card };
    } catch (error) {
      if (error instanceof UnreadablePicture) throw new UnreadableImage();
      if (error instanceof EngineBusy) throw new EngineOverloaded();
      throw error;
    }
  }

  /** As templates are kept and compared here. */
  private inOwnSpace({ face }: Analysis): DescribedFace | null {
    return face && { ...face, descriptor: this.space.enter(face.descriptor) };
  }
}
