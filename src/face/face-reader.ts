import { Injectable } from '@nestjs/common';
import { UnreadableImage } from '../storage/errors.js';
import { measurePicture } from '../storage/picture.js';
import { EngineBusy, FaceEngine, UnreadablePicture, type Analysis } from './engine/face-engine.js';
import { EngineOverloaded } from './errors.js';

/** Looks at uploaded pictures, and gives the engine's refusals their place on the wire. */
@Injectable()
export class FaceReader {
  constructor(private readonly engine: FaceEngine) {}

  /** @throws ImageTooLarge UnreadableImage EngineOverloaded EngineUnavailable */
  async read(picture: Uint8Array): Promise<Analysis> {
    await measurePicture(picture);
    try {
      return await this.engine.analyse(picture);
    } catch (error) {
      if (error instanceof UnreadablePicture) throw new UnreadableImage();
      if (error instanceof EngineBusy) throw new EngineOverloaded();
      throw error;
    }
  }
}
