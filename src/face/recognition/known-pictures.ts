import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThan, Repository, type FindOptionsWhere } from 'typeorm';
import { append } from '../../platform/database/queries.js';
import { hashQuarters, isCopy } from '../engine/picture/perceptual-hash.js';
import { FaceEncoding } from '../templates/face-encoding.entity.js';
import { KnownPicture, PictureOrigin } from './known-picture.entity.js';

/** A picture by what it can be known again by. */
export interface PictureHashes {
  /** Of the bytes as they came, hexadecimal. */
  readonly sha256: string;
  /** See Analysis. */
  readonly perceptualHash: string;
}

/** A picture of before perceptual hashes were kept. */
export interface StoredKnownPicture {
  readonly id: number;
  readonly userId: string;
  /** In the picture store. */
  readonly path: string;
}

type Quarters = Pick<KnownPicture, 'quarter0' | 'quarter1' | 'quarter2' | 'quarter3'>;

/** The pictures that were seen before, in the database, so that every process knows. Joins the ambient transaction. */
@Injectable()
export class KnownPictures {
  constructor(
    @InjectRepository(KnownPicture) private readonly pictures: Repository<KnownPicture>,
  ) {}

  /** Keeps in mind what somebody sent to be enrolled with. */
  async noteEnrolment(userId: string, sent: readonly PictureHashes[]): Promise<void> {
    if (sent.length === 0) return;
    const seenAt = new Date();
    await this.pictures
      .createQueryBuilder()
      .insert()
      .values(sent.map((hashes) => rowOf(userId, PictureOrigin.Enrolment, hashes, seenAt)))
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  /** Keeps in mind what marked somebody. */
  async noteMark(userId: string, hashes: PictureHashes, seenAt: Date): Promise<void> {
    const origin = PictureOrigin.Mark;
    const { sha256 } = hashes;
    // Not deleted and written anew: to delete what is not there locks out neighbours who write, and there is a crowd at the door.
    const earlier = await this.pictures.findOneBy({ sha256, origin, userId });
    if (earlier) await this.pictures.update({ id: earlier.id }, { seenAt });
    else await append(this.pictures, rowOf(userId, origin, hashes, seenAt));
  }

  /**
   * Whether a picture, or a copy of it, was ever sent to be enrolled with or has marked somebody.
   * @param since marks before are forgotten
   */
  async has({ sha256, perceptualHash }: PictureHashes, since: Date): Promise<boolean> {
    const alike = Object.entries(quartersOf(perceptualHash)).map(([name, quarter]) => ({
      [name]: quarter,
    }));
    const candidates = await this.pictures.find({ where: [{ sha256 }, ...alike] });
    return candidates.some(
      (known) =>
        (known.origin === PictureOrigin.Enrolment || known.seenAt >= since) &&
        (known.sha256 === sha256 || looksLike(known, perceptualHash)),
    );
  }

  async forgetMarksBefore(moment: Date): Promise<void> {
    await this.pictures.delete({ origin: PictureOrigin.Mark, seenAt: LessThan(moment) });
  }

  /** Pictures of which the bytes alone are known, and where they are stored. @param after the last id that was looked at */
  async unlooked(after: number, most: number): Promise<StoredKnownPicture[]> {
    const rows = await this.pictures
      .createQueryBuilder('known')
      .innerJoin(
        FaceEncoding,
        'encoding',
        'encoding.userId = known.userId AND encoding.imageHash = known.sha256',
      )
      .select('known.id', 'id')
      .addSelect('known.userId', 'userId')
      .addSelect('encoding.imagePath', 'path')
      .where('known.id > :after AND known.quarter0 IS NULL', { after })
      .andWhere('encoding.imagePath IS NOT NULL AND encoding.deletedAt IS NULL')
      .orderBy('known.id')
      .limit(most)
      .getRawMany<Omit<StoredKnownPicture, 'id'> & { id: string | number }>();
    return rows.map((row) => ({ ...row, id: Number(row.id) }));
  }

  /** Keeps what a picture looks like, if nothing is kept yet. */
  async look(id: number, perceptualHash: string): Promise<void> {
    const unlooked: FindOptionsWhere<KnownPicture> = { id, quarter0: IsNull() };
    await this.pictures.update(unlooked, quartersOf(perceptualHash));
  }
}

const rowOf = (
  userId: string,
  origin: PictureOrigin,
  { sha256, perceptualHash }: PictureHashes,
  seenAt: Date,
) => ({ userId, origin, sha256, ...quartersOf(perceptualHash), seenAt });

function quartersOf(perceptualHash: string): Quarters {
  const [quarter0, quarter1, quarter2, quarter3] = hashQuarters(perceptualHash);
  return { quarter0, quarter1, quarter2, quarter3 };
}

const looksLike = ({ quarter0, quarter1, quarter2, quarter3 }: Quarters, hash: string): boolean =>
  quarter0 !== null && isCopy(`${quarter0}${quarter1}${quarter2}${quarter3}`, hash);
