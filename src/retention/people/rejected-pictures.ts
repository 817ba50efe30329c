import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Not, Repository } from 'typeorm';
import { PictureErasure } from '../../face/erasure/picture-erasure.js';
import { EncodingStatus, FaceEncoding } from '../../face/templates/face-encoding.entity.js';
import type { RetainedData } from '../retained-data.js';

const AT_A_TIME = 100;
const LEFT_BEHIND = { status: EncodingStatus.Rejected, imagePath: Not(IsNull()) };

/** Pictures that were rejected before rejection erased. */
@Injectable()
export class RejectedPictures implements RetainedData {
  readonly name = 'rejected_pictures';

  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly pictureErasure: PictureErasure,
  ) {}

  async countDue(): Promise<number> {
    return this.encodings.countBy(LEFT_BEHIND);
  }

  async letGo(): Promise<number> {
    let erased = 0;
    for (;;) {
      const page = await this.encodings.find({ where: LEFT_BEHIND, take: AT_A_TIME });
      await this.pictureErasure.erase(page);
      erased += page.length;
      if (page.length < AT_A_TIME) return erased;
    }
  }
}
