import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { EncodingStatus, FaceEncoding } from './face-encoding.entity.js';
import { FaceTemplate } from './face-template.entity.js';
import { LIVE_STATUSES } from './templates.service.js';

/** How many of the pictures a network has described; those of deleted people do not count. */
export interface Coverage {
  readonly described: number;
  readonly all: number;
}

interface Counted {
  readonly userId: string;
  readonly present: string | number;
  readonly future: string | number;
}

const IS_DESCRIBED = '(encoding.model = :model OR template.model IS NOT NULL)';
const COUNT_DESCRIBED = `SUM(CASE WHEN ${IS_DESCRIBED} THEN 1 ELSE 0 END)`;

/** Which pictures there are templates of, by descriptor space. */
@Injectable()
export class ModelCoverage {
  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
  ) {}

  async of(model: string, statuses = LIVE_STATUSES): Promise<Coverage> {
    const row = await this.live(model)
      .andWhere({ status: In(statuses) })
      .select('COUNT(*)', 'all')
      .addSelect(COUNT_DESCRIBED, 'described')
      .getRawOne<{ all: string | number; described: string | number | null }>();
    return { all: Number(row?.all ?? 0), described: Number(row?.described ?? 0) };
  }

  /** By which networks verified pictures were described first, the most used first. */
  async verifiedModels(): Promise<string[]> {
    const rows = await this.encodings
      .createQueryBuilder('encoding')
      .innerJoin('encoding.user', 'user')
      .select('encoding.model', 'model')
      .where({ status: EncodingStatus.Verified })
      .groupBy('encoding.model')
      .orderBy('COUNT(*)', 'DESC')
      .getRawMany<{ model: string }>();
    return rows.map(({ model }) => model);
  }

  /** Pictures that the network has not described, in order of their ids. @param after an id */
  async missing(model: string, after: string, count: number): Promise<FaceEncoding[]> {
    return this.live(model)
      .andWhere('encoding.id > :after', { after })
      .andWhere(`NOT ${IS_DESCRIBED}`)
      .orderBy('encoding.id')
      .limit(count)
      .getMany();
  }

  /** Who has enough verified pictures to be recognised, and would not by this network's templates. */
  async wouldLose(model: string, leastVerified: number): Promise<string[]> {
    const rows = await this.live(model)
      .andWhere({ status: EncodingStatus.Verified })
      .select('encoding.userId', 'userId')
      .addSelect('COUNT(*)', 'present')
      .addSelect(COUNT_DESCRIBED, 'future')
      .groupBy('encoding.userId')
      .orderBy('encoding.userId')
      .getRawMany<Counted>();
    return rows
      .filter(
        ({ present, future }) => Number(present) >= leastVerified && Number(future) < leastVerified,
      )
      .map(({ userId }) => userId);
  }

  private live(model: string) {
    return this.encodings
      .createQueryBuilder('encoding')
      .innerJoin('encoding.user', 'user')
      .leftJoin(
        FaceTemplate,
        'template',
        'template.encodingId = encoding.id AND template.model = :model',
        { model },
      )
      .where({ status: In(LIVE_STATUSES) });
  }
}
