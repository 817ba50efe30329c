import { EncodingStatus } from '../face/templates/face-encoding.entity.js';
import { totalOf, type SystemStats } from './system-stats.service.js';

export class UserCountsDto {
  total!: number;
  /** Role → people. */
  by_role!: Record<string, number>;
  /** Status → people. */
  by_status!: Record<string, number>;
}

export class EncodingCountsDto {
  total!: number;
  pending!: number;
  verified!: number;
  rejected!: number;
}

export class GalleryDto {
  /** How many people this process can recognise. */
  people!: number;
  /** Pictures that the database calls verified and nobody approved here; they are not matched. */
  forged_pictures!: number;
}

export class QueuesDto {
  /** Mails that wait to be sent. */
  mail!: number;

  /** Reports and other work that wait or are being done. */
  jobs!: number;
}

export class VersionsDto {
  application!: string;
  node!: string;
  /** `sqlite`, `mariadb` or `mysql`. */
  database!: string;
}

/** How the service is doing. */
export class SystemStatsDto {
  users!: UserCountsDto;
  encodings!: EncodingCountsDto;
  gallery!: GalleryDto;
  queues!: QueuesDto;
  /** Of the process that answers. */
  uptime_seconds!: number;
  versions!: VersionsDto;

  static from({ usersByRole, usersByStatus, encodingsByStatus, ...stats }: SystemStats) {
    return {
      users: { total: totalOf(usersByRole), by_role: usersByRole, by_status: usersByStatus },
      encodings: {
        total: totalOf(encodingsByStatus),
        pending: encodingsByStatus[EncodingStatus.Pending] ?? 0,
        verified: encodingsByStatus[EncodingStatus.Verified] ?? 0,
        rejected: encodingsByStatus[EncodingStatus.Rejected] ?? 0,
      },
      gallery: { people: stats.gallerySize, forged_pictures: stats.forgedPictures },
      queues: stats.queues,
      uptime_seconds: stats.uptime,
      versions: stats.versions,
    } satisfies SystemStatsDto;
  }
}
