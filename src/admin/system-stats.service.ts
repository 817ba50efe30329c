import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type ObjectLiteral } from 'typeorm';
import { Environment } from '../platform/config/environment.js';
import { version } from '../platform/config/version.js';
import { EncodingStatus, FaceEncoding } from '../face/templates/face-encoding.entity.js';
import { RecognitionService } from '../face/recognition/recognition.service.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { SEND_MAIL } from '../notifications/mail/mail-queue.js';
import { User } from '../users/user.entity.js';
import type { SystemStatsDto } from './system-stats.dto.js';

@Injectable()
export class SystemStatsService {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly recognition: RecognitionService,
    private readonly jobs: JobQueue,
    private readonly environment: Environment,
  ) {}

  async show(): Promise<SystemStatsDto> {
    const [byRole, byStatus, encodings, depths] = await Promise.all([
      countBy(this.users, 'role'),
      countBy(this.users, 'status'),
      countBy(this.encodings, 'status'),
      this.jobs.depths(),
    ]);
    const { [SEND_MAIL.name]: mail = 0, ...others } = depths;
    return {
      users: { total: sum(byRole), by_role: byRole, by_status: byStatus },
      encodings: {
        total: sum(encodings),
        pending: encodings[EncodingStatus.Pending] ?? 0,
        verified: encodings[EncodingStatus.Verified] ?? 0,
        rejected: encodings[EncodingStatus.Rejected] ?? 0,
      },
      gallery: { people: this.recognition.gallerySize },
      queues: { mail, jobs: sum(others) },
      uptime_seconds: Math.floor(process.uptime()),
      versions: {
        application: version,
        node: process.versions.node,
        database: this.environment.DB_TYPE,
      },
    };
  }
}

type Counts = Record<string, number>;

/** How many live rows have each value of a column. */
async function countBy<T extends ObjectLiteral>(
  rows: Repository<T>,
  property: string & keyof T,
): Promise<Counts> {
  const groups = await rows
    .createQueryBuilder('row')
    .select(`row.${property}`, 'value')
    .addSelect('COUNT(*)', 'count')
    .groupBy(`row.${property}`)
    .getRawMany<{ value: string; count: string | number }>();
  return Object.fromEntries(groups.map(({ value, count }) => [value, Number(count)]));
}

const sum = (counts: Counts): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);
