import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThan, Not, Repository } from 'typeorm';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { GENERATE } from './report-generation.js';
import { ReportStore } from './report-store.js';
import { Report, ReportStatus } from './report.entity.js';

/** Removes what is expired, and picks up what was lost. Every process may do it at once. */
@Injectable()
export class ReportRetention implements OnApplicationBootstrap {
  private readonly logger = new Logger('Reports');

  constructor(
    @InjectRepository(Report) private readonly reports: Repository<Report>,
    private readonly store: ReportStore,
    private readonly queue: JobQueue,
  ) {}

  onApplicationBootstrap(): void {
    void this.tidy();
    void this.requeue();
  }

  @Cron(CronExpression.EVERY_DAY_AT_3AM)
  async tidy(now = new Date()): Promise<void> {
    try {
      await this.removeExpired(now);
      await this.store.sweep(now);
    } catch (error) {
      this.logger.error(error);
    }
  }

  private async removeExpired(now: Date): Promise<void> {
    const expired = await this.reports.findBy({
      expiresAt: LessThan(now),
      filePath: Not(IsNull()),
    });
    for (const { id, filePath } of expired) {
      if (filePath !== null) await this.store.remove(filePath);
      await this.reports.update({ id }, { filePath: null });
    }
  }

  /** Reports of a time when Redis alone knew of their jobs; a job that is queued is not queued twice. */
  private async requeue(): Promise<void> {
    try {
      const pending = await this.reports.findBy({ status: ReportStatus.Pending });
      const jobs = pending.map(({ id }) => ({ id, payload: { reportId: id } }));
      await this.queue.addAll(GENERATE, jobs);
    } catch (error) {
      this.logger.error(error);
    }
  }
}
