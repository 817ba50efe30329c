import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ValidationFailed } from '../../platform/errors/validation.js';
import { offsetOf, sortingOf, type Page } from '../../platform/wire/sorting.js';
import { UsersService } from '../../users/users.service.js';
import { EncodingStatus, FaceEncoding } from '../templates/face-encoding.entity.js';

/** Pictures by exactly one of the three. */
export interface Selection {
  readonly encodingId?: string;
  readonly encodingIds?: readonly string[];
  /** All that wait of this user's. */
  readonly userId?: string;
}

const SORTABLE = {
  captured_at: 'encoding.capturedAt',
  quality_score: 'encoding.qualityScore',
  user_id: 'encoding.userId',
} as const;

/** The pictures that wait for an administrator. */
@Injectable()
export class ReviewQueue {
  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly users: UsersService,
  ) {}

  /** With their users, and how many there are in all. @throws ValidationFailed */
  async page(query: Page): Promise<[FaceEncoding[], number]> {
    const { column, direction } = sortingOf(query.sort, SORTABLE, 'captured_at');
    return this.encodings
      .createQueryBuilder('encoding')
      .innerJoinAndSelect('encoding.user', 'user')
      .where({ status: EncodingStatus.Pending })
      .orderBy(column, direction)
      .addOrderBy('encoding.id')
      .skip(offsetOf(query))
      .take(query.limit)
      .getManyAndCount();
  }

  /** @throws ValidationFailed UserNotFound */
  async select({ encodingId, encodingIds, userId }: Selection): Promise<string[]> {
    const named = [encodingId, encodingIds, userId].filter((way) => way !== undefined);
    if (named.length !== 1) throw new ValidationFailed([ONE_WAY]);
    if (userId !== undefined) return this.idsOf(userId);
    return [...new Set(encodingIds ?? [encodingId ?? ''])];
  }

  private async idsOf(userId: string): Promise<string[]> {
    await this.users.get(userId);
    const pending = await this.encodings.find({
      select: { id: true },
      where: { userId, status: EncodingStatus.Pending },
    });
    return pending.map(({ id }) => id);
  }
}

const ONE_WAY = {
  field: 'encoding_id',
  message: 'exactly one of encoding_id, encoding_ids and user_id must be given',
};
