import { Injectable } from '@nestjs/common';
import { version } from '../platform/config/version.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { UploadFolder } from '../platform/storage/upload-folder.js';
import { FaceReadiness } from '../face/face-readiness.js';
import type { Checks, Condition } from './checks.js';
import { DatabaseProbes } from './database-probes.js';
import { Unhealthy } from './errors.js';
import { Probe } from './probe.js';

export interface Health {
  readonly version: string;
  /** Whole seconds since the process started. */
  readonly uptime: number;
  readonly checks: Checks;
}

/** Whether the parts the service stands on are there. */
@Injectable()
export class HealthService {
  private readonly storage: Probe;
  private readonly queue: Probe;

  constructor(
    private readonly database: DatabaseProbes,
    private readonly faces: FaceReadiness,
    private readonly jobs: JobQueue,
    folder: UploadFolder,
  ) {
    this.storage = new Probe(() => folder.tryToWrite(), 'storage_unavailable');
    this.queue = new Probe(() => this.askQueue(), 'queue_unavailable');
  }

  /** @throws Unhealthy when a part is down */
  async report(): Promise<Health> {
    const [database, storage, queue] = await Promise.all([
      this.database.writing.fault(),
      this.storage.fault(),
      this.queue.fault(),
    ]);
    const faults = { database, face_engine: this.engineFault(), storage, queue };
    const checks: Checks = {
      database: conditionOf(database),
      face_engine: this.engine(),
      storage: conditionOf(storage),
      queue: conditionOf(queue),
    };
    if (Object.values(checks).includes('down')) throw new Unhealthy(checks, faults);
    return { version, uptime: Math.floor(process.uptime()), checks };
  }

  private async askQueue(): Promise<void> {
    if (!(await this.jobs.isUp())) throw new Error('What carries the jobs does not answer');
  }

  private engine(): Condition {
    const { engine } = this.faces.health;
    if (engine === 'failed') return 'down';
    return engine === 'ready' ? 'up' : 'starting';
  }

  private engineFault(): string | null {
    return this.engine() === 'down' ? 'engine_unavailable' : null;
  }
}

const conditionOf = (fault: string | null): Condition => (fault === null ? 'up' : 'down');
