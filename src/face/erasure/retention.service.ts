import { Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { In, IsNull, Not, Repository } from 'typeorm';
import { PictureStore } from '../../platform/storage/picture-store.js';
import { HOUR } from '../../platform/time/duration.js';
import { User } from '../../users/user.entity.js';
import { EncodingStatus, FaceEncoding } from '../templates/face-encoding.entity.js';
import { BiometricErasure } from './biometric-erasure.js';
import { ErasureReason } from './erasure-receipt.entity.js';
import { PictureErasure } from './picture-erasure.js';

const AT_A_TIME = 100;
/** Milliseconds that a file may be without a row: it is written before its row is. */
const SETTLING = HOUR;

/** What one round erased. */
export interface RetentionRound {
  /** People. */
  readonly people: number;
  readonly rejectedPictures: number;
  /** Files that no row tells of. */
  readonly orphans: number;
}

/** Erases, every night, what may not be held any longer. Several processes may do so at once. */
@Injectable()
export class RetentionService {
  private readonly logger = new Logger('Retention');

  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly erasure: BiometricErasure,
    private readonly pictureErasure: PictureErasure,
    private readonly pictures: PictureStore,
  ) {}

  @Cron('41 3 * * *')
  async runNightly(): Promise<void> {
    this.logger.log(await this.run(new Date()));
  }

  async run(now: Date): Promise<RetentionRound> {
    return {
      people: await this.eraseRemoved(now),
      rejectedPictures: await this.eraseRejected(),
      orphans: await this.sweep(new Date(now.getTime() - SETTLING)),
    };
  }

  /** People who were removed before removal erased. */
  private async eraseRemoved(now: Date): Promise<number> {
    const rows = await this.encodings
      .createQueryBuilder('encoding')
      .withDeleted()
      .innerJoin(User, 'user', 'user.id = encoding.userId AND user.deletedAt IS NOT NULL')
      .select('DISTINCT encoding.userId', 'id')
      .where({ deletedAt: IsNull() })
      .getRawMany<{ id: string }>();
    for (const { id } of rows) await this.erasure.erase(id, ErasureReason.Retention, now);
    return rows.length;
  }

  /** Pictures that were rejected before rejection erased. */
  private async eraseRejected(): Promise<number> {
    let erased = 0;
    for (;;) {
      const page = await this.encodings.find({
        where: { status: EncodingStatus.Rejected, imagePath: Not(IsNull()) },
        take: AT_A_TIME,
      });
      await this.pictureErasure.erase(page);
      erased += page.length;
      if (page.length < AT_A_TIME) return erased;
    }
  }

  private async sweep(writtenBefore: Date): Promise<number> {
    let removed = 0;
    for await (const paths of this.pictures.folders()) {
      for (const path of await this.unclaimed(paths)) {
        const writtenAt = await this.pictures.writtenAt(path);
        if (!writtenAt || writtenAt >= writtenBefore) continue;
        await this.pictures.remove(path);
        removed++;
      }
    }
    return removed;
  }

  private async unclaimed(paths: readonly string[]): Promise<string[]> {
    const claimed = new Set<string | null>();
    for (let i = 0; i < paths.length; i += AT_A_TIME) {
      const some = In(paths.slice(i, i + AT_A_TIME));
      const faces = await this.encodings.findBy({ imagePath: some });
      const people = await this.users.findBy({ avatarPath: some });
      for (const { imagePath } of faces) claimed.add(imagePath);
      for (const { avatarPath } of people) claimed.add(avatarPath);
    }
    return paths.filter((path) => !claimed.has(path));
  }
}
