import type { Checks, Condition } from './checks.js';
import type { Health } from './health.service.js';

export class ChecksDto implements Checks {
  database!: Condition;
  face_engine!: Condition;
  storage!: Condition;
  /** What carries the jobs: Redis where there is one. While it is away they wait. */
  queue!: Condition;
}

export class HealthDto {
  status!: 'healthy';
  version!: string;
  /** Seconds since the process started. */
  uptime_seconds!: number;
  checks!: ChecksDto;

  static from({ version, uptime, checks }: Health): HealthDto {
    return { status: 'healthy', version, uptime_seconds: uptime, checks };
  }
}
