import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type ObjectLiteral } from 'typeorm';
import { Environment } from '../platform/config/environment.js';
import { version } from '../platform/config/version.js';
import { UnusablePictures } from '../face/templates/unusable-pictures.js';
import { FaceEncoding } from '../face/templates/face-encoding.entity.js';
import { RecognitionService } from '../face/recognition/recognition.service.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { SEND_MAIL } from '../notifications/mail/mail-queue.js';
import { User } from '../users/user.entity.js';

export interface SystemStats {
  readonly usersByRole: SystemCounts;
  readonly usersByStatus: SystemCounts;
  readonly encodingsByStatus: SystemCounts;
  /** How many people this process can recognise. */
  readonly gallerySize: number;
  /** Of pictures that are called verified and were not approved here. */
  readonly forgedPictures: number;
  /** How many wait: mails, and other jobs. */
  readonly queues: { readonly mail: number; readonly jobs: number };
  /** Whole seconds since this process started. */
  readonly uptime: number;
  readonly versions: {
    readonly application: string;
    readonly node: string;
    readonly database: string;
  };
}

@Injectable()
export class SystemStatsService {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly recognition: RecognitionService,
    private readonly unusable: UnusablePictures,
    private readonly jobs: JobQueue,
    private readonly environment: Environment,
  ) {}

  async show(): Promise<SystemStats> {
    const [usersByRole, usersByStatus, encodingsByStatus, depths] = await Promise.all([
      countBy(this.users, 'role'),
      countBy(this.users, 'status'),
      countBy(this.encodings, 'status'),
      this.jobs.depths(),
    ]);
    const { [SEND_MAIL.name]: mail = 0, ...others } = depths;
    return {
      usersByRole,
      usersByStatus,
      encodingsByStatus,
      gallerySize: this.recognition.gallerySize,
      forgedPictures: this.unusable.count('forged'),
      queues: { mail, jobs: totalOf(others) },
      uptime: Math.floor(process.uptime()),
      versions: {
        application: version,
        node: process.versions.node,
        database: this.environment.DB_TYPE,
      },
    };
  }
}

/** Value → how many. */
type SystemCounts = Record<string, number>;

/** How many live rows have each value of a column. */
async function countBy<T extends ObjectLiteral>(
  rows: Repository<T>,
  property: string & keyof T,
): Promise<SystemCounts> {
  const groups = await rows
    .createQueryBuilder('row')
    .select(`row.${property}`, 'value')
    .addSelect('COUNT(*)', 'count')
    .groupBy(`row.${property}`)
    .getRawMany<{ value: string; count: string | number }>();
  return Object.fromEntries(groups.map(({ value, count }) => [value, Number(count)]));
}

export const totalOf = (counts: SystemCounts): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);
