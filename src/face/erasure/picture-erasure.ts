import { Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { Transactions } from '../../platform/database/transactions.js';
import { PictureStore } from '../../platform/storage/picture-store.js';
import { FaceEncoding } from '../templates/face-encoding.entity.js';
import { FaceTemplate } from '../templates/face-template.entity.js';

/** What says something about a face, in the row of a picture. */
const ERASED = {
  encodingVector: Buffer.alloc(0),
  imagePath: null,
  imageHash: '',
  liveImageHash: null,
  recognitionSeal: null,
  fileSeal: null,
};

/** Takes everything biometric from enrolment pictures: descriptors of all networks, hashes, and the files. */
@Injectable()
export class PictureErasure {
  private readonly logger = new Logger('Erasure');

  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    @InjectRepository(FaceTemplate) private readonly templates: Repository<FaceTemplate>,
    private readonly pictures: PictureStore,
    private readonly transactions: Transactions,
  ) {}

  /** The rows stay for the records that refer to them. Joins the ambient transaction; the files go after its commit. */
  async erase(encodings: readonly Pick<FaceEncoding, 'id' | 'imagePath'>[]): Promise<void> {
    const ids = encodings.map(({ id }) => id);
    await this.templates.delete({ encodingId: In(ids) });
    await this.encodings.update({ id: In(ids) }, ERASED);
    this.removeFiles(encodings.flatMap(({ imagePath }) => imagePath ?? []));
  }

  /** After the commit. What cannot be removed then is an orphan, and the daily sweep tries again. */
  removeFiles(paths: readonly string[]): void {
    this.transactions.afterCommit(async () => {
      for (const path of paths) {
        await this.pictures.remove(path).catch((error: unknown) => {
          this.logger.error(error, 'A picture stays behind');
        });
      }
    });
  }
}
