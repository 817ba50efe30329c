import { access, constants } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Environment } from '../platform/config/environment.js';
import { version } from '../platform/config/version.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { FaceReadiness } from '../face/face-readiness.js';
import type { ChecksDto, Condition, HealthDto } from './health.dto.js';
import { Unhealthy } from './errors.js';

/** Whether the parts the service stands on are there. */
@Injectable()
export class HealthService {
  constructor(
    private readonly database: DataSource,
    private readonly faces: FaceReadiness,
    private readonly jobs: JobQueue,
    private readonly environment: Environment,
  ) {}

  /** @throws Unhealthy when a part is down */
  async report(): Promise<HealthDto> {
    const [database, storage, queue] = await Promise.all([
      conditionOf(this.database.query('SELECT 1')),
      conditionOf(access(this.environment.UPLOAD_FOLDER, constants.W_OK)),
      this.jobs.isUp(),
    ]);
    const checks: ChecksDto = {
      database,
      face_engine: this.engine(),
      storage,
      queue: queue ? 'up' : 'down',
    };
    if (Object.values(checks).includes('down')) throw new Unhealthy(checks);
    return {
      status: 'healthy',
      version,
      uptime_seconds: Math.floor(process.uptime()),
      checks,
    };
  }

  private engine(): Condition {
    const { engine } = this.faces.health;
    if (engine === 'failed') return 'down';
    return engine === 'ready' ? 'up' : 'starting';
  }
}

const conditionOf = (attempt: Promise<unknown>): Promise<Condition> =>
  attempt.then(
    () => 'up',
    () => 'down',
  );
