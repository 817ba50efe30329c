/** How one part of the service is doing. */
export type Condition = 'up' | 'starting' | 'down';

export class ChecksDto {
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
}
