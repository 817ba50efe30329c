import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { sha256 } from '../../platform/crypto/sha256.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PictureStore } from '../../platform/storage/picture-store.js';
import { FaceReader } from '../analysis/face-reader.js';
import { KnownPictures, type StoredKnownPicture } from './known-pictures.js';

const PAGE = 50;
/** Milliseconds between two pictures: the engine is there for people at the door. */
const REST = 50;

/** Learns what the enrolment pictures look like that were taken before looks were kept. Goes on where it was stopped. */
@Injectable()
export class KnownPictureBackfill implements OnApplicationShutdown {
  private readonly logger = new Logger('KnownPictures');
  private isStopped = false;

  constructor(
    private readonly known: KnownPictures,
    private readonly pictures: PictureStore,
    private readonly reader: FaceReader,
  ) {}

  async run(): Promise<void> {
    let [last, learned] = [0, 0];
    for (;;) {
      const page = await this.known.unlooked(last, PAGE);
      for (const picture of page) {
        if (this.isStopped) return;
        if (await this.learn(picture)) learned++;
        await pause(REST);
      }
      const end = page.at(-1);
      if (!end) break;
      last = end.id;
    }
    if (learned > 0) this.logger.log(`${learned} enrolment pictures are known by their looks now`);
  }

  onApplicationShutdown(): void {
    this.isStopped = true;
  }

  private async learn({ id, userId, path }: StoredKnownPicture): Promise<boolean> {
    try {
      const bytes = await this.pictures.read(path);
      const { perceptualHash } = await this.reader.read(bytes);
      await this.known.look(id, perceptualHash);
      await this.known.noteEnrolment(userId, [{ sha256: sha256(bytes), perceptualHash }]);
      return true;
    } catch (error) {
      // A file that is gone or unreadable stays known by its bytes; a busy engine has another day.
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
